package engineroom.engine.go;

/**
 * A floating-point number as its type holds it: {@code mantissa * 2^exponent}.
 *
 * @param mantissa a whole number, not negative
 * @param exponent the power of two
 * @param nearerBelow whether the next smaller number is half as far as the next greater: at a power
 *     of two
 */
record BinaryFloat(long mantissa, int exponent, boolean nearerBelow) {

  private static final int DOUBLE_BITS = 52;
  private static final int FLOAT_BITS = 23;

  /** Takes apart a finite double; its sign is left out. */
  static BinaryFloat of(double value) {
    long bits = Double.doubleToLongBits(value);
    int biased = (int) (bits >>> DOUBLE_BITS) & 0x7ff;
    long fraction = bits & (1L << DOUBLE_BITS) - 1;
    return of(fraction, biased, DOUBLE_BITS, 1023);
  }

  /** Takes apart a finite float; its sign is left out. */
  static BinaryFloat of(float value) {
    int bits = Float.floatToIntBits(value);
    int biased = bits >>> FLOAT_BITS & 0xff;
    long fraction = bits & (1L << FLOAT_BITS) - 1;
    return of(fraction, biased, FLOAT_BITS, 127);
  }

  private static BinaryFloat of(long fraction, int biased, int bits, int bias) {
    if (biased == 0) {
      return new BinaryFloat(fraction, 1 - bias - bits, false);
    }
    boolean powerOfTwo = fraction == 0 && biased > 1;
    return new BinaryFloat(fraction | 1L << bits, biased - bias - bits, powerOfTwo);
  }

  /** Half way to the next smaller number. */
  BinaryFloat halfWayDown() {
    return nearerBelow
        ? new BinaryFloat(4 * mantissa - 1, exponent - 2, false)
        : new BinaryFloat(2 * mantissa - 1, exponent - 1, false);
  }

  /** Half way to the next greater number. */
  BinaryFloat halfWayUp() {
    return new BinaryFloat(2 * mantissa + 1, exponent - 1, false);
  }
}
