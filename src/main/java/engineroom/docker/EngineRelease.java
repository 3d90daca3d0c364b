package engineroom.docker;

import java.time.LocalDate;

/**
 * A release of docker that has an engine.
 *
 * @param release its number
 * @param date the day of its last commit
 * @param jobs how many names it registers
 * @param lines how long the package is, in lines without its tests
 */
public record EngineRelease(String release, LocalDate date, int jobs, int lines) {}
