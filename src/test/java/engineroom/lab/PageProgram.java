package engineroom.lab;

import engineroom.replay.ScriptException;
import java.io.IOException;

/** Both programs in one script, for compiling takes longer than running. */
final class PageProgram {

  private PageProgram() {}

  /**
   * Shows the port's parts of Go where there is no script, and plays the scripts where there is.
   */
  public static void main(String[] scripts) throws IOException, ScriptException {
    if (scripts.length == 0) {
      GoInAPage.main(scripts);
    } else {
      PlayerInAPage.main(scripts);
    }
  }
}
