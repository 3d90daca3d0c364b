package engineroom.classroom.judge.message;

/**
 * A case that was recorded from the original.
 *
 * @param script its script's file, as {@code closers.json}
 * @param number its place there, from 1
 * @param name what it shows
 */
public record RecordedCase(String script, int number, String name) {}
