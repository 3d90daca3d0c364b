package engineroom.classroom.judge.message;

import java.util.Optional;

/**
 * What the compiler says.
 *
 * @param file the file, from the workspace; absent where no file is at fault
 * @param line the line, from 1; 0 where none is meant
 * @param message its words
 * @param source the line itself, where it is the student's
 */
public record CompileError(
    Optional<String> file, int line, String message, Optional<String> source) {

  /** Where it is: {@code file:line}; only the line where no file is at fault. */
  public String place() {
    return file.orElse("") + ":" + line;
  }
}
