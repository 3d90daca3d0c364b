package engineroom.daemon.kernel;

import java.io.IOException;

/** What a process runs. */
@FunctionalInterface
public interface Program {

  /**
   * Runs to its end.
   *
   * @param self the process: its arguments, streams and files
   * @return the exit code
   * @throws IOException which ends the process with code 1
   */
  int run(Task self) throws IOException;
}
