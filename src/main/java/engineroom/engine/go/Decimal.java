package engineroom.engine.go;

/**
 * A number that is zero or greater, as decimal digits.
 *
 * @param digits its digits without zeros at either end; empty for zero
 * @param point how many digits stand before the decimal point; negative where zeros stand between
 *     the point and the first digit, and 0 for zero
 */
record Decimal(String digits, int point) {

  private static final int LIMB = 1_000_000_000;
  private static final int LIMB_DIGITS = 9;
  private static final int MOST_LIMBS = 90;
  private static final int FIVE_TO_THE_13TH = 1_220_703_125;

  /** The exact value of a number, all of its digits, which may be 767 for a double. */
  static Decimal exact(BinaryFloat binary) {
    // To halve is to multiply by five and move the point, so that whole numbers are enough.
    boolean halving = binary.exponent() < 0;
    int[] limbs = new int[MOST_LIMBS];
    int used = multiplyAndAdd(limbs, 0, 0, binary.mantissa());
    int power = Math.abs(binary.exponent());
    for (; power >= 13; power -= 13) {
      used = multiplyAndAdd(limbs, used, halving ? FIVE_TO_THE_13TH : 1 << 13, 0);
    }
    for (; power > 0; power--) {
      used = multiplyAndAdd(limbs, used, halving ? 5 : 2, 0);
    }
    StringBuilder digits = new StringBuilder(used * LIMB_DIGITS);
    for (int i = used - 1; i >= 0; i--) {
      String limb = Integer.toString(limbs[i]);
      digits.append("000000000", limb.length(), LIMB_DIGITS).append(limb);
    }
    return of(digits.toString(), digits.length() + Math.min(binary.exponent(), 0));
  }

  private static int multiplyAndAdd(int[] limbs, int used, int factor, long summand) {
    long carry = summand;
    for (int i = 0; i < used; i++) {
      carry += (long) limbs[i] * factor;
      limbs[i] = (int) (carry % LIMB);
      carry /= LIMB;
    }
    int length = used;
    for (; carry > 0; carry /= LIMB) {
      limbs[length++] = (int) (carry % LIMB);
    }
    return length;
  }

  /**
   * The fewest digits that are nearer to this number than to its neighbours, and of those the
   * nearest, but for one lapse of Go 1.4: with more digits than the half way up has, it no longer
   * sees that it may round up. So 515035708796642368, whose half way up is 5.150357087966424e+17,
   * is 5.1503570879664236e+17 to Go and not the nearer ...37e+17.
   *
   * <p>{@link Double#toString} will not do: it writes two digits where one would be enough, and not
   * every runtime's finds the fewest.
   */
  static Decimal shortest(BinaryFloat binary) {
    Decimal exact = exact(binary);
    Decimal least = exact(binary.halfWayDown());
    Decimal most = exact(binary.halfWayUp());
    // Half way is read as the neighbour whose mantissa is even.
    int tolerance = binary.mantissa() % 2 == 0 ? 0 : 1;
    for (int count = 1; count < exact.digits.length(); count++) {
      Decimal down = exact.down(count);
      Decimal up = exact.up(count);
      boolean downFits = down.compareTo(least) >= tolerance;
      boolean upFits = count <= most.digits.length() && most.compareTo(up) >= tolerance;
      if (downFits && upFits) {
        return exact.roundedTo(count);
      }
      if (downFits || upFits) {
        return downFits ? down : up;
      }
    }
    return exact;
  }

  private static Decimal of(String digits, int point) {
    int start = 0;
    while (start < digits.length() && digits.charAt(start) == '0') {
      start++;
    }
    int end = digits.length();
    while (end > start && digits.charAt(end - 1) == '0') {
      end--;
    }
    return new Decimal(digits.substring(start, end), start == end ? 0 : point - start);
  }

  /**
   * This number with at most so many digits, rounded to the nearest; half way goes to the even
   * digit.
   *
   * @param count how many; less than zero leaves zero
   */
  Decimal roundedTo(int count) {
    if (count >= digits.length()) {
      return this;
    }
    if (count < 0) {
      return new Decimal("", 0);
    }
    return roundsUp(count) ? up(count) : down(count);
  }

  private Decimal down(int count) {
    return of(digits.substring(0, count), point);
  }

  private Decimal up(int count) {
    int nines = 0;
    while (nines < count && digits.charAt(count - 1 - nines) == '9') {
      nines++;
    }
    int kept = count - nines;
    if (kept == 0) {
      return new Decimal("1", point + 1);
    }
    char last = (char) (digits.charAt(kept - 1) + 1);
    return new Decimal(digits.substring(0, kept - 1) + last, point);
  }

  private boolean roundsUp(int count) {
    char first = digits.charAt(count);
    if (first == '5' && count + 1 == digits.length()) {
      return count > 0 && digits.charAt(count - 1) % 2 == 1;
    }
    return first >= '5';
  }

  /** The digit at this place behind the first; 0 beyond the last and before the first. */
  char digit(int index) {
    return index >= 0 && index < digits.length() ? digits.charAt(index) : '0';
  }

  /** Compares as {@link Comparable} does; neither number may be zero. */
  private int compareTo(Decimal other) {
    int order = point == other.point ? digits.compareTo(other.digits) : point - other.point;
    return Integer.signum(order);
  }
}
