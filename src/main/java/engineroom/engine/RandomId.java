package engineroom.engine;

import java.util.Random;

/** Ids of engines: 64 random hex digits, as docker's {@code common.RandomString} gives them. */
final class RandomId {

  private static final String HEX = "0123456789abcdef";
  private static final int DIGITS = 64;
  private static final Random RANDOM = new Random();

  private RandomId() {}

  static String next() {
    StringBuilder id = new StringBuilder(DIGITS);
    while (id.length() < DIGITS) {
      id.append(HEX.charAt(RANDOM.nextInt(HEX.length())));
    }
    return id.toString();
  }
}
