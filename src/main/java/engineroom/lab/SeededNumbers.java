package engineroom.lab;

import java.util.Random;

/**
 * Numbers that are the same in a page as on a JVM, whose own generators differ: 64 bits, shifted
 * three times and laid over themselves.
 */
final class SeededNumbers extends Random {

  private static final long serialVersionUID = 1L;

  private long state;

  /**
   * Numbers.
   *
   * @param seed where they begin; not 0
   */
  SeededNumbers(long seed) {
    state = seed;
  }

  @Override
  public int nextInt(int bound) {
    state ^= state << 13;
    state ^= state >>> 7;
    state ^= state << 17;
    return (int) ((state >>> 33) % bound);
  }
}
