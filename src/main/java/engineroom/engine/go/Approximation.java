package engineroom.engine.go;

import java.math.BigInteger;

/**
 * A number that is zero or greater, to 64 bits: {@code mantissa * 2^exponent}, the mantissa without
 * a sign.
 *
 * <p>Go 1.4 multiplies numbers of 64 bits, adds up how far off it may be, and takes the result
 * where that cannot change a double. Its sum is too small: digits beyond the nineteenth count for
 * half a unit of the mantissa before it is shifted, and are far more afterwards.
 */
record Approximation(long mantissa, int exponent) {

  private static final int BITS = 64;
  private static final int LEAST_POWER = -348;
  private static final int MOST_POWER = 340;
  private static final int STEP = 8;
  private static final int MOST_DIGITS = 19;

  /** What an error is counted in: so many make a unit of the mantissa. */
  private static final int ERRORS_OF_A_UNIT = 8;

  private static final int DOUBLE_BITS = 52;
  private static final int DOUBLE_BIAS = -1023;
  private static final int ROUNDED_OFF = BITS - 1 - DOUBLE_BITS;

  private static final Approximation[] LARGE_STEPS =
      new Approximation[(MOST_POWER - LEAST_POWER) / STEP + 1];

  /**
   * Multiplies with a power of ten.
   *
   * @param digits the first 19 digits of a number, without a sign
   * @param power of ten
   * @param truncated whether the number has more digits than that
   * @return null where Go does not trust the result
   */
  static Approximation of(long digits, int power, boolean truncated) {
    int step = (power - LEAST_POWER) / STEP;
    if (power < LEAST_POWER || step >= LARGE_STEPS.length) {
      return null;
    }
    int rest = (power - LEAST_POWER) % STEP;
    int errors = truncated ? ERRORS_OF_A_UNIT / 2 : 0;
    Approximation product;
    if (Long.compareUnsigned(digits, tenTo(MOST_DIGITS - rest)) < 0) {
      product = new Approximation(digits * tenTo(rest), 0).normalized();
    } else {
      Approximation small = new Approximation(tenTo(rest), 0).normalized();
      product = new Approximation(digits, 0).normalized().times(small);
      errors += ERRORS_OF_A_UNIT / 2;
    }
    product = product.times(largeStep(step));
    errors += errors > 0 ? 1 : 0;
    errors += ERRORS_OF_A_UNIT / 2;
    Approximation result = product.normalized();
    errors <<= product.exponent - result.exponent;
    return result.isNearHalfWay(errors) ? null : result;
  }

  private static long tenTo(int power) {
    long value = 1;
    for (int i = 0; i < power; i++) {
      value *= 10;
    }
    return value;
  }

  private static Approximation largeStep(int step) {
    Approximation known = LARGE_STEPS[step]; // two threads may both make it, and make the same
    if (known == null) {
      known = powerOfTen(LEAST_POWER + step * STEP);
      LARGE_STEPS[step] = known;
    }
    return known;
  }

  /** A power of ten, rounded to the nearest of 64 bits. */
  private static Approximation powerOfTen(int power) {
    BigInteger ten = BigInteger.TEN.pow(Math.abs(power));
    int shift = power < 0 ? BITS + ten.bitLength() : BITS + 1 - ten.bitLength();
    BigInteger twice; // one bit more than there is room for, so that it can be rounded
    if (power < 0) {
      twice = BigInteger.ONE.shiftLeft(shift).divide(ten);
    } else {
      twice = ten.shiftLeft(shift);
    }
    BigInteger rounded = twice.add(BigInteger.ONE).shiftRight(1);
    return new Approximation(rounded.longValue(), 1 - shift);
  }

  /** This number with the highest bit of its mantissa set; zero stays as it is. */
  private Approximation normalized() {
    if (mantissa == 0) {
      return this;
    }
    int shift = Long.numberOfLeadingZeros(mantissa);
    return new Approximation(mantissa << shift, exponent - shift);
  }

  private Approximation times(Approximation other) {
    long high = highBits(mantissa, other.mantissa);
    long low = mantissa * other.mantissa;
    return new Approximation(high + (low >>> BITS - 1), exponent + other.exponent + BITS);
  }

  /** The upper 64 bits of a product of numbers without a sign, which a page has no method for. */
  private static long highBits(long a, long b) {
    long low = 0xffffffffL;
    long inner = (a >>> 32) * (b & low) + ((a & low) * (b & low) >>> 32);
    long outer = (a & low) * (b >>> 32) + (inner & low);
    return (a >>> 32) * (b >>> 32) + (inner >>> 32) + (outer >>> 32);
  }

  /** Whether so many errors might round this to another double. */
  private boolean isNearHalfWay(int errors) {
    int leastExponent = DOUBLE_BIAS - (BITS - 1);
    int roundedOff = ROUNDED_OFF + (exponent <= leastExponent ? 1 + leastExponent - exponent : 0);
    long half = roundedOff > BITS ? 0 : 1L << roundedOff - 1;
    long extra = roundedOff >= BITS ? mantissa : mantissa & (1L << roundedOff) - 1;
    return half - errors < extra && extra < half + errors;
  }

  /** This number rounded to a double, which may be infinite; half way goes up. */
  double toDouble() {
    Approximation number = normalized();
    long bits = number.mantissa;
    int power = number.exponent + BITS - 1;
    if (power < DOUBLE_BIAS + 1) {
      int shift = DOUBLE_BIAS + 1 - power;
      bits = shift < BITS ? bits >>> shift : 0;
      power += shift;
    }
    long rounded = bits >>> ROUNDED_OFF;
    rounded += bits >>> ROUNDED_OFF - 1 & 1;
    if (rounded == 2L << DOUBLE_BITS) {
      rounded >>= 1;
      power++;
    }
    if (power > -DOUBLE_BIAS) { // asked of zero too: that of a large power is infinite
      return Double.POSITIVE_INFINITY;
    }
    return Math.scalb((double) rounded, power - DOUBLE_BITS);
  }
}
