package engineroom.fuzz;

import java.util.Arrays;
import java.util.function.Predicate;

/** Makes an input that fails as small as it gets by leaving parts out, and then as plain. */
final class Shrinker {

  private static final int TRIES = 3000;
  private static final byte[] PLAIN = {'a', '0', ' '};

  private final Predicate<byte[]> fails;
  private byte[] smallest;
  private int tries;

  private Shrinker(byte[] input, Predicate<byte[]> fails) {
    this.smallest = input;
    this.fails = fails;
  }

  /**
   * The smallest that was found.
   *
   * @param fails whether an input still fails
   */
  static byte[] shrink(byte[] input, Predicate<byte[]> fails) {
    Shrinker shrinker = new Shrinker(input, fails);
    shrinker.leaveOut();
    shrinker.makePlain();
    return shrinker.smallest;
  }

  private void leaveOut() {
    for (int length = smallest.length; length > 0; length /= 2) {
      for (int at = 0; at + length <= smallest.length; ) {
        if (!keepIfItFails(without(at, length))) {
          at += length;
        }
      }
    }
  }

  private void makePlain() {
    for (int at = 0; at < smallest.length; at++) {
      for (byte plain : PLAIN) {
        byte[] one = smallest.clone();
        one[at] = plain;
        if (smallest[at] == plain || keepIfItFails(one)) {
          break;
        }
      }
    }
  }

  private byte[] without(int at, int length) {
    byte[] less = Arrays.copyOf(smallest, smallest.length - length);
    System.arraycopy(smallest, at + length, less, at, less.length - at);
    return less;
  }

  private boolean keepIfItFails(byte[] input) {
    if (tries++ > TRIES || !fails.test(input)) {
      return false;
    }
    smallest = input;
    return true;
  }
}
