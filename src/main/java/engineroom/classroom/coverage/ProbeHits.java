package engineroom.classroom.coverage;

import java.util.BitSet;

/** How often each probe was passed, once or more often; the probed classes call it. */
public final class ProbeHits {

  private static final BitSet ONCE = new BitSet();
  private static final BitSet AGAIN = new BitSet();

  private ProbeHits() {}

  /** A probe is passed. */
  public static synchronized void hit(int probe) {
    if (ONCE.get(probe)) {
      AGAIN.set(probe);
    } else {
      ONCE.set(probe);
    }
  }

  /** What was passed since the last call: bit 2n for the probe n, bit 2n + 1 where it was again. */
  static synchronized BitSet take() {
    BitSet taken = new BitSet();
    ONCE.stream().forEach(probe -> taken.set(2 * probe));
    AGAIN.stream().forEach(probe -> taken.set(2 * probe + 1));
    ONCE.clear();
    AGAIN.clear();
    return taken;
  }
}
