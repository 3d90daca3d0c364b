package engineroom.engine.go;

import java.util.OptionalLong;

/** Whole numbers of 64 bits, as Go reads and converts them on amd64. */
public final class Int64 {

  private static final double LIMIT = 0x1p63;

  private Int64() {}

  /**
   * Reads a decimal number: a sign or none, then ASCII digits and nothing else. Stands for {@code
   * strconv.ParseInt(text, 10, 64)}.
   *
   * @param text what to read
   * @return the number; empty where the text is none or does not fit
   */
  public static OptionalLong parse(String text) {
    int digits = text.startsWith("+") || text.startsWith("-") ? 1 : 0;
    for (int i = digits; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return OptionalLong.empty();
      }
    }
    if (digits == text.length()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text));
    } catch (NumberFormatException tooLong) {
      return OptionalLong.empty();
    }
  }

  /**
   * Cuts a number towards zero. What does not fit, and what is not a number, becomes the smallest
   * number there is: the processor's answer, which Go hands on.
   *
   * @param number any double
   */
  public static long truncate(double number) {
    return number >= -LIMIT && number < LIMIT ? (long) number : Long.MIN_VALUE;
  }
}
