package engineroom.engine.go;

/** Writes floating-point numbers as {@code strconv.FormatFloat} of Go 1.4 does. */
final class FloatFormat {

  /** A precision that asks for as many digits as tell the number from its neighbours. */
  static final int SHORTEST = -1;

  private static final int EXPONENT_FROM = 6;
  private static final int EXPONENT_BELOW = -4;

  private FloatFormat() {}

  /**
   * Writes a double.
   *
   * @param verb {@code e}, {@code E}, {@code f}, {@code g}, {@code G} or {@code b}
   * @param precision digits behind the point, for g and G digits in all; less than zero: {@link
   *     #SHORTEST}
   */
  static String format(double value, char verb, int precision) {
    if (isSpecial(value)) {
      return special(value);
    }
    return sign(value) + format(BinaryFloat.of(value), verb, precision);
  }

  /** Writes a float; see {@link #format(double, char, int)}. */
  static String format(float value, char verb, int precision) {
    if (isSpecial(value)) {
      return special(value);
    }
    return sign(value) + format(BinaryFloat.of(value), verb, precision);
  }

  private static String format(BinaryFloat value, char verb, int precision) {
    if (verb == 'b') {
      return value.mantissa() + "p" + (value.exponent() < 0 ? "" : "+") + value.exponent();
    }
    Decimal decimal = precision < 0 ? Decimal.shortest(value) : Decimal.exact(value);
    return layOut(decimal, verb, precision);
  }

  private static boolean isSpecial(double value) {
    return Double.isNaN(value) || Double.isInfinite(value);
  }

  private static String special(double value) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    return value > 0 ? "+Inf" : "-Inf";
  }

  private static String sign(double value) {
    return value < 0 || 1 / value < 0 ? "-" : "";
  }

  private static String layOut(Decimal value, char verb, int precision) {
    int digits = value.digits().length();
    boolean shortest = precision < 0;
    return switch (verb) {
      case 'e', 'E' ->
          shortest
              ? scientific(value, verb, Math.max(digits - 1, 0))
              : scientific(value.roundedTo(precision + 1), verb, precision);
      case 'f' ->
          shortest
              ? positional(value, Math.max(digits - value.point(), 0))
              : positional(value.roundedTo(value.point() + precision), precision);
      default -> { // g or G
        int asked = shortest ? digits : Math.max(precision, 1);
        char exponentLetter = verb == 'g' ? 'e' : 'E';
        yield general(value.roundedTo(asked), exponentLetter, asked, shortest);
      }
    };
  }

  private static String general(Decimal value, char letter, int asked, boolean shortest) {
    int digits = value.digits().length();
    int limit = asked > digits && digits >= value.point() ? digits : asked;
    int exponent = value.point() - 1;
    if (exponent < EXPONENT_BELOW || exponent >= (shortest ? EXPONENT_FROM : limit)) {
      return scientific(value, letter, Math.min(asked, digits) - 1);
    }
    int shown = asked > value.point() ? digits : asked;
    return positional(value, Math.max(shown - value.point(), 0));
  }

  private static String scientific(Decimal value, char letter, int fraction) {
    StringBuilder out = new StringBuilder().append(value.digit(0));
    if (fraction > 0) {
      out.append('.');
    }
    for (int i = 1; i <= fraction; i++) {
      out.append(value.digit(i));
    }
    int exponent = value.digits().isEmpty() ? 0 : value.point() - 1;
    int size = Math.abs(exponent);
    out.append(letter).append(exponent < 0 ? '-' : '+');
    return out.append(size < 10 ? "0" : "").append(size).toString();
  }

  private static String positional(Decimal value, int fraction) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < value.point(); i++) {
      out.append(value.digit(i));
    }
    if (value.point() <= 0) {
      out.append('0');
    }
    if (fraction > 0) {
      out.append('.');
    }
    for (int i = 0; i < fraction; i++) {
      out.append(value.digit(value.point() + i));
    }
    return out.toString();
  }
}
