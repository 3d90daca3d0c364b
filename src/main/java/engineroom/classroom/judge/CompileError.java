package engineroom.classroom.judge;

/**
 * What the compiler says.
 *
 * @param file the file, from the workspace
 * @param line the line, from 1; 0 where none is meant
 * @param message its words
 * @param source the line itself; may be empty
 */
public record CompileError(String file, int line, String message, String source) {}
