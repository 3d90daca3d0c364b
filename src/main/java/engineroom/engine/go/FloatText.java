package engineroom.engine.go;

/**
 * Reads floating-point numbers as {@code strconv.ParseFloat} of Go 1.4 does, its lapses included.
 *
 * <p>Go has three ways to the number and takes the first that it trusts: doubles where those are
 * exact, {@link Approximation 64 bits} where those are enough, and {@link DecimalBits decimal
 * digits} for the rest. It trusts the second too often. So what is read is not always the nearest
 * double, and some zeros, such as {@code 0e292}, are too large.
 */
final class FloatText {

  private static final int DIGITS_OF_64_BITS = 19;
  private static final int MANTISSA_BITS = 52;
  private static final int MOST_EXACT_POWER = 22;
  private static final int MOST_MOVED_ZEROS = 15;
  private static final double MOST_EXACT_INTEGER = 1e15;

  private static final double[] EXACT_POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    1e17, 1e18, 1e19, 1e20, 1e21, 1e22
  };

  private FloatText() {}

  /**
   * Reads a number.
   *
   * @param text a number as JSON writes it
   * @return the number, infinite where Go says that it is out of range
   */
  static double parse(String text) {
    double size = size(text);
    return text.startsWith("-") ? -size : size;
  }

  private static double size(String text) {
    Digits digits = Digits.of(text, DIGITS_OF_64_BITS);
    long mantissa = unsigned(digits.kept());
    double exact = digits.truncated() ? Double.NaN : exact(mantissa, digits.exponent());
    if (!Double.isNaN(exact)) {
      return exact;
    }
    Approximation near = Approximation.of(mantissa, digits.exponent(), digits.truncated());
    return near != null ? near.toDouble() : DecimalBits.of(text).toDouble();
  }

  /** Decimal digits as 64 bits without a sign; none are zero. */
  private static long unsigned(String digits) {
    long value = 0;
    for (int i = 0; i < digits.length(); i++) {
      value = 10 * value + (digits.charAt(i) - '0');
    }
    return value;
  }

  /** The number where doubles alone give it without an error, or else NaN. */
  private static double exact(long mantissa, int exponent) {
    if (mantissa >>> MANTISSA_BITS != 0
        || exponent < -MOST_EXACT_POWER
        || exponent > MOST_EXACT_POWER + MOST_MOVED_ZEROS) {
      return Double.NaN;
    }
    double value = mantissa;
    if (exponent <= 0) {
      return value / EXACT_POWERS[-exponent];
    }
    if (exponent > MOST_EXACT_POWER) {
      value *= EXACT_POWERS[exponent - MOST_EXACT_POWER];
    }
    return value > MOST_EXACT_INTEGER
        ? Double.NaN
        : value * EXACT_POWERS[Math.min(exponent, MOST_EXACT_POWER)];
  }
}
