package engineroom.book.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Writes quantities as a reader wants them: no digit that the error makes meaningless. */
public final class Quantity {

  private static final double MICRO = 1e3;
  private static final double MILLI = 1e6;
  private static final int MOST_DECIMALS = 3;
  private static final double MOST_IN_ONE_UNIT = 10_000;

  private Quantity() {}

  /** A time with its interval: {@code 85 ns ± 2} or {@code 605 ns (603 to 746)}. */
  public static String time(double nanos, double low, double high) {
    double unit = unit(nanos);
    boolean even = Math.abs((high - nanos) - (nanos - low)) <= 1e-6 * Math.max(1, nanos);
    if (even) {
      double error = (high - nanos) / unit;
      int decimals = decimals(error);
      return fixed(nanos / unit, decimals) + " " + name(unit) + " ± " + fixed(error, decimals);
    }
    boolean small = nanos / unit < 100;
    int decimals = small ? Math.min(1, decimals(Math.min(high - nanos, nanos - low) / unit)) : 0;
    String interval = fixed(low / unit, decimals) + " to " + fixed(high / unit, decimals);
    return fixed(nanos / unit, decimals) + " " + name(unit) + " (" + interval + ")";
  }

  /** A time alone, as an axis has it: {@code 10 ns}, {@code 1 µs}. */
  public static String time(double nanos) {
    double unit = nanos >= MILLI ? MILLI : nanos >= MICRO ? MICRO : 1;
    return plain(nanos / unit) + " " + name(unit);
  }

  /** A number of bytes: {@code 216 B}, {@code 12 KiB}. */
  public static String bytes(double bytes) {
    return bytes < MOST_IN_ONE_UNIT ? fixed(bytes, 0) + " B" : fixed(bytes / 1024, 0) + " KiB";
  }

  /** How often one goes into the other, in two digits: {@code 7.1}. */
  public static String ratio(double many, double one) {
    return plain(many / one);
  }

  private static double unit(double nanos) {
    if (nanos < MOST_IN_ONE_UNIT) {
      return 1;
    }
    return nanos < MOST_IN_ONE_UNIT * MICRO ? MICRO : MILLI;
  }

  private static String name(double unit) {
    return unit == 1 ? "ns" : unit == MICRO ? "µs" : "ms";
  }

  /** One digit of the error is worth telling, two where it begins with a one. */
  private static int decimals(double error) {
    if (error <= 0) {
      return 1;
    }
    double leading = error / Math.pow(10, Math.floor(Math.log10(error)));
    int digits = leading < 2 ? 1 : 0;
    return Math.clamp((int) -Math.floor(Math.log10(error)) + digits, 0, MOST_DECIMALS);
  }

  private static String fixed(double value, int decimals) {
    return String.format(Locale.ROOT, "%,." + decimals + "f", value);
  }

  private static String plain(double value) {
    BigDecimal rounded = new BigDecimal(value).round(new MathContext(2, RoundingMode.HALF_UP));
    return rounded.stripTrailingZeros().toPlainString();
  }
}
