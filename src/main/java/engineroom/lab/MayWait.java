package engineroom.lab;

/**
 * Tells the compiler for pages that a method may have to wait. It does not see that of a lock by
 * itself, and would have the lock fail where another thread holds it.
 */
public final class MayWait {

  private static boolean ever;

  private MayWait() {}

  /** Does nothing; but nobody who only reads this can know. */
  public static void here() {
    if (ever) {
      Thread.yield();
    }
  }

  /** Keeps the compiler from finding out. */
  static void open() {
    ever = false;
  }
}
