package engineroom.daemon.identity;

import java.util.Random;

/** Ids of containers, images and commands: 64 hexadecimal digits. */
public final class RandomIds {

  private static final String HEX = "0123456789abcdef";
  private static final int DIGITS = 64;
  private static final int SHORT = 12;

  private final Random random;

  /**
   * Ids.
   *
   * @param random where the digits come from
   */
  public RandomIds(Random random) {
    this.random = random;
  }

  /**
   * The next id. Its first twelve digits, which become the name of a container's host, are not all
   * decimal.
   */
  public synchronized String next() {
    while (true) {
      StringBuilder id = new StringBuilder(DIGITS);
      while (id.length() < DIGITS) {
        id.append(HEX.charAt(random.nextInt(HEX.length())));
      }
      if (!isDecimal(shortened(id.toString()))) {
        return id.toString();
      }
    }
  }

  private static boolean isDecimal(String text) {
    return text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** A number below a bound, for whoever makes a name of words. */
  public synchronized int below(int bound) {
    return random.nextInt(bound);
  }

  /** The beginning of an id that people read, twelve digits of it. */
  public static String shortened(String id) {
    return id.length() > SHORT ? id.substring(0, SHORT) : id;
  }

  /** Whether a text is an id in full. */
  public static boolean isId(String text) {
    return text.length() == DIGITS && text.chars().allMatch(c -> HEX.indexOf(c) >= 0);
  }
}
