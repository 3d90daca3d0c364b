package engineroom.classroom.worker;

import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.judge.message.CompileError;
import java.util.Optional;

/**
 * A place where an engine reaches for what is not its own.
 *
 * @param file the file's name
 * @param line the line, from 1; 0 where it is no line's fault
 * @param what what it does there, and why that is refused
 */
record Reach(String file, int line, String what) {

  private static final String REMEDY = ": take it out, and the step is judged";

  /** The same in a sentence, without its full stop. */
  String sentence() {
    return file + (line > 0 ? ":" + line : "") + " " + what + REMEDY;
  }

  /** The same as an error in a file of the workspace. */
  CompileError asError(WrittenFiles written) {
    return new CompileError(Optional.of(written.inWorkspace(file)), line, what, Optional.empty());
  }
}
