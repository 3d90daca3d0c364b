package engineroom.docker;

import java.time.LocalDate;

/**
 * A commit after which docker's engine was another.
 *
 * @param day the day on which it was written
 * @param release the first release that has it
 * @param what what it brought
 * @param by the commit
 */
public record TurningPoint(LocalDate day, String release, String what, EngineCommit by) {}
