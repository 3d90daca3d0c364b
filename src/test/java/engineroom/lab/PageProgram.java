package engineroom.lab;

import engineroom.replay.ScriptException;
import engineroom.replay.steps.StepsException;
import java.io.IOException;

/** Both programs in one script, for compiling takes longer than running. */
final class PageProgram {

  private PageProgram() {}

  /** Shows the port's parts of Go, and the steps of people. */
  public static void main(String[] args) throws IOException, ScriptException, StepsException {
    GoInAPage.main(args);
    StepsInAPage.main(args);
  }
}
