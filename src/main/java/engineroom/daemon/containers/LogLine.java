package engineroom.daemon.containers;

import java.time.OffsetDateTime;

/**
 * A line that a container wrote.
 *
 * @param error whether to stderr
 * @param text with its end, if it has one
 * @param time when it was complete
 */
record LogLine(boolean error, byte[] text, OffsetDateTime time) {}
