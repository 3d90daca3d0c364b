package engineroom.docker;

/**
 * A release of docker that has an engine.
 *
 * @param release its number
 * @param jobs how many names it registers
 */
public record EngineRelease(String release, int jobs) {}
