package engineroom.engine.go;

/** What Go on amd64 does with a {@code float64}. */
public final class Float64 {

  private static final double TWO_TO_THE_63RD = 0x1p63;
  private static final int EXPONENT_FROM = 1_000_000;

  private Float64() {}

  /**
   * Converts to {@code int64} as amd64 does: towards zero.
   *
   * <p>Java's cast goes to the nearest end of the range and turns NaN into zero. The processor has
   * one answer for all that does not fit.
   *
   * @return the whole part, or {@link Long#MIN_VALUE} for NaN and whatever int64 cannot hold
   */
  public static long toInt64(double value) {
    return value >= -TWO_TO_THE_63RD && value < TWO_TO_THE_63RD ? (long) value : Long.MIN_VALUE;
  }

  /**
   * Reads a number: {@code strconv.ParseFloat(text, 64)} of Go 1.4, which is not always the nearest
   * double. So 1090544144181609348835077142190 is 1.0905441441816094e+30 to Java and
   * 1.0905441441816093e+30 to Go, to which {@code 0e292} is too large.
   *
   * @param text a number as JSON writes it
   * @return the number; infinite where Go has an error, out of range
   */
  public static double parse(String text) {
    return FloatText.parse(text);
  }

  /**
   * Writes the fewest digits that read back as the same number, with an exponent if it is below -4
   * or above 5: {@code strconv.FormatFloat(value, 'g', -1, 64)} of Go 1.4. So a million is {@code
   * 1e+06}, and one less is {@code 999999}.
   */
  public static String shortest(double value) {
    int whole = (int) value;
    boolean plain = whole == value && whole < EXPONENT_FROM && whole > -EXPONENT_FROM;
    if (plain && (whole != 0 || 1 / value > 0)) {
      return Integer.toString(whole);
    }
    return FloatFormat.format(value, 'g', FloatFormat.SHORTEST);
  }
}
