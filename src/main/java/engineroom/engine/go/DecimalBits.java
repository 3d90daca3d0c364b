package engineroom.engine.go;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number on its way from decimal digits to a double, by doubling and halving.
 *
 * <p>Go 1.4 keeps 800 digits meanwhile, and of the others whether there was one. That is enough for
 * the nearest double; but digits before the point that it does not keep it does not count either,
 * and then the number is that many powers of ten too small.
 */
final class DecimalBits {

  private static final int MOST_DIGITS = 800;
  private static final MathContext ROOM = new MathContext(MOST_DIGITS, RoundingMode.DOWN);
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int MOST_SHIFT = 27;

  /** By how many bits to shift a number with so many digits before its point. */
  private static final int[] SHIFTS = {1, 3, 6, 9, 13, 16, 19, 23, 26};

  private static final int MOST_DIGITS_BEFORE_THE_POINT = 310;
  private static final int MOST_ZEROS_BEHIND_THE_POINT = 330;
  private static final int DOUBLE_BITS = 52;
  private static final int LEAST_POWER = -1022;

  private BigDecimal value;
  private boolean truncated;

  private DecimalBits(BigDecimal value, boolean truncated) {
    this.value = value;
    this.truncated = truncated;
  }

  /**
   * Takes the digits of a number.
   *
   * @param text a number as JSON writes it; its sign is left out
   */
  static DecimalBits of(String text) {
    Digits digits = Digits.of(text, MOST_DIGITS);
    BigInteger whole = new BigInteger("0" + digits.kept());
    int exponent = digits.exponent() - digits.dropped(); // Go forgets that those were there
    return new DecimalBits(new BigDecimal(whole, -exponent), digits.truncated());
  }

  private void keep(BigDecimal exact) {
    value = exact.round(ROOM);
    truncated |= value.compareTo(exact) != 0;
  }

  private int digitsBeforeThePoint() {
    return value.precision() - value.scale();
  }

  /** This number as a double, infinite where it is too large. */
  double toDouble() {
    if (value.signum() == 0 || digitsBeforeThePoint() < -MOST_ZEROS_BEHIND_THE_POINT) {
      return 0;
    }
    if (digitsBeforeThePoint() > MOST_DIGITS_BEFORE_THE_POINT) {
      return Double.POSITIVE_INFINITY;
    }
    int power = scaleBelowOne() - 1;
    if (power < LEAST_POWER) {
      halve(LEAST_POWER - power);
      power = LEAST_POWER;
    }
    twofold(1 + DOUBLE_BITS);
    return Math.scalb((double) rounded(), power - DOUBLE_BITS);
  }

  /** Brings this number to between a half and one, and gives the power of two that it lost. */
  private int scaleBelowOne() {
    int power = 0;
    for (int digits = digitsBeforeThePoint(); digits > 0; digits = digitsBeforeThePoint()) {
      int shift = shift(digits);
      halve(shift);
      power += shift;
    }
    while (value.compareTo(HALF) < 0) {
      int shift = shift(-digitsBeforeThePoint());
      twofold(shift);
      power -= shift;
    }
    return power;
  }

  private static int shift(int digits) {
    return digits < SHIFTS.length ? SHIFTS[digits] : MOST_SHIFT;
  }

  private void halve(int times) {
    for (int left = times; left > 0; left -= MOST_SHIFT) {
      int shift = Math.min(left, MOST_SHIFT);
      BigDecimal fives = new BigDecimal(BigInteger.valueOf(5).pow(shift), shift);
      keep(value.multiply(fives));
    }
  }

  private void twofold(int times) {
    for (int left = times; left > 0; left -= MOST_SHIFT) {
      int shift = Math.min(left, MOST_SHIFT);
      keep(value.multiply(BigDecimal.valueOf(1L << shift)));
    }
  }

  private long rounded() {
    BigInteger whole = value.toBigInteger();
    int order = value.subtract(new BigDecimal(whole)).compareTo(HALF);
    boolean up = order > 0 || order == 0 && (truncated || whole.testBit(0));
    return whole.longValue() + (up ? 1 : 0);
  }
}
