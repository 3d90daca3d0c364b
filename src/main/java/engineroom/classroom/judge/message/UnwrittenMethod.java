package engineroom.classroom.judge.message;

import java.util.Optional;

/**
 * A method that waits to be written.
 *
 * @param signature which one
 * @param step the id of its step
 * @param file its file, from the workspace
 * @param line its line, from 1; absent where the file has no such method any more
 */
public record UnwrittenMethod(String signature, String step, String file, Optional<Integer> line) {}
