package engineroom.fuzz;

import java.util.Arrays;
import java.util.function.Predicate;

/** Makes an input that fails as small as it gets by leaving parts out, and then as plain. */
final class Shrinker {

  private static final byte[] PLAIN = {'a', '0', ' '};

  private final Predicate<byte[]> fails;
  private byte[] smallest;
  private int triesLeft;

  private Shrinker(byte[] input, int tries, Predicate<byte[]> fails) {
    this.smallest = input;
    this.triesLeft = tries;
    this.fails = fails;
  }

  /**
   * The smallest that was found.
   *
   * @param tries how many inputs are tried
   * @param fails whether an input still fails
   */
  static byte[] shrink(byte[] input, int tries, Predicate<byte[]> fails) {
    Shrinker shrinker = new Shrinker(input, tries, fails);
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
    if (--triesLeft < 0 || !fails.test(input)) {
      return false;
    }
    smallest = input;
    return true;
  }
}
