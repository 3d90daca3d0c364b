package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;

/** Asks the collector whether anybody holds something. */
final class Collected {

  private static final int COLLECTIONS = 100;
  private static final int MEGABYTE = 1 << 20;

  /** As much as a young generation has, on the machines that tests run on. */
  private static final int YOUNG_MEGABYTES = 400;

  private Collected() {}

  /**
   * Demands that nobody holds what has just been made. What is young goes when room is made for
   * others, and that is quick however large the heap is; only what stays is looked for everywhere.
   */
  static void isGarbage(WeakReference<?> what) {
    for (int i = 0; i < YOUNG_MEGABYTES && what.get() != null; i++) {
      assertThat(new byte[MEGABYTE]).hasSize(MEGABYTE);
    }
    for (int i = 0; i < COLLECTIONS && what.get() != null; i++) {
      System.gc();
    }
    assertThat(what.get() == null).as("it is garbage").isTrue();
  }

  /** Lets the collector look everywhere; whatever nobody holds is gone afterwards. */
  static void everything() {
    WeakReference<Object> unheld = new WeakReference<>(new Object());
    for (int i = 0; i < COLLECTIONS && unheld.get() != null; i++) {
      System.gc();
    }
    assertThat(unheld.get() == null).as("the collector has been here").isTrue();
  }
}
