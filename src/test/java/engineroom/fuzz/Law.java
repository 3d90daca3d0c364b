package engineroom.fuzz;

import java.util.Objects;

/** What must hold; its words tell what did not. */
public final class Law {

  private Law() {}

  /** Fails unless something holds. */
  public static void that(boolean holds, String law) {
    if (!holds) {
      throw new AssertionError(law);
    }
  }

  /** Fails unless two answers are the same. */
  public static void same(Object was, Object expected, String law) {
    if (!Objects.equals(was, expected)) {
      throw new AssertionError(law + ": expected " + brief(expected) + ", was " + brief(was));
    }
  }

  private static String brief(Object value) {
    String text = String.valueOf(value);
    return text.length() <= 300 ? text : text.substring(0, 300) + "... (" + text.length() + ")";
  }
}
