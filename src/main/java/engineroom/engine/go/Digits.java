package engineroom.engine.go;

/**
 * The first digits of a number, as it is written.
 *
 * @param kept the digits, beginning with the first that is not zero; empty for zero
 * @param point how many digits stand before the decimal point, more or less than were kept
 * @param dropped how many of the digits that are written before the point were not kept
 * @param truncated whether there are more digits, and one of them is not zero
 */
record Digits(String kept, int point, int dropped, boolean truncated) {

  private static final int EXPONENT_ENOUGH = 10_000;

  /**
   * Takes the digits of a number.
   *
   * @param text a number as JSON writes it; its sign is left out
   * @param most how many digits to keep
   */
  static Digits of(String text, int most) {
    StringBuilder kept = new StringBuilder();
    int seen = 0;
    int point = 0;
    boolean pointSeen = false;
    boolean truncated = false;
    int at = text.startsWith("-") ? 1 : 0;
    for (; at < text.length() && (text.charAt(at) | 0x20) != 'e'; at++) {
      char c = text.charAt(at);
      if (c == '.') {
        pointSeen = true;
        point = seen;
      } else if (c == '0' && seen == 0) {
        point -= pointSeen ? 1 : 0;
      } else {
        seen++;
        if (kept.length() < most) {
          kept.append(c);
        } else {
          truncated |= c != '0';
        }
      }
    }
    int exponent = at < text.length() ? exponent(text, at + 1) : 0;
    int whole = pointSeen ? point : seen;
    return new Digits(kept.toString(), whole + exponent, Math.max(whole - most, 0), truncated);
  }

  /** Reads the exponent at the end of a text; of one that no double has the end is left out. */
  private static int exponent(String text, int start) {
    char sign = text.charAt(start);
    int value = 0;
    for (int i = sign == '-' || sign == '+' ? start + 1 : start; i < text.length(); i++) {
      if (value < EXPONENT_ENOUGH) {
        value = value * 10 + text.charAt(i) - '0';
      }
    }
    return sign == '-' ? -value : value;
  }

  /** The power of ten that the kept digits, taken as a whole number, are multiplied by. */
  int exponent() {
    return point - kept.length();
  }
}
