package engineroom.classroom.lend;

import java.io.IOException;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before JUnit looks for tests, lends the engine the methods that are not written yet, and says how
 * many those are. So a test that runs in an IDE fails where the student's own code is wrong.
 */
public final class LendingSession implements LauncherSessionListener {

  private static boolean lent;

  /** A session's listener; JUnit makes it. */
  public LendingSession() {}

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    if (!lent) { // there may be a session for looking and another one for running
      lent = true;
      System.out.println(lend());
    }
  }

  private static String lend() {
    try {
      int count = new LentEngine(LendingSession.class.getClassLoader()).fill();
      return switch (count) {
        case 0 -> "All of this engine is yours.";
        case 1 -> "1 method that is not written yet is taken from the port.";
        default -> count + " methods that are not written yet are taken from the port.";
      };
    } catch (IOException | IllegalArgumentException e) {
      return "Nothing is taken from the port, so what is not written yet throws: " + e;
    }
  }
}
