package engineroom.lab;

import engineroom.replay.ScriptException;
import engineroom.replay.steps.StepsException;
import java.io.IOException;

/** All programs in one script, for compiling takes longer than running. */
final class PageProgram {

  private PageProgram() {}

  /**
   * Shows the port's parts of Go and the steps of people where there is no script, and plays the
   * scripts where there is.
   */
  public static void main(String[] scripts) throws IOException, ScriptException, StepsException {
    if (scripts.length == 0) {
      GoInAPage.main(scripts);
      StepsInAPage.main(scripts);
    } else {
      PlayerInAPage.main(scripts);
    }
  }
}
