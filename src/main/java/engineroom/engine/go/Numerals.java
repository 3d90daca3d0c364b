package engineroom.engine.go;

/** Writes numbers as {@code fmt} does, with the flags of a directive. */
final class Numerals {

  private static final int ROOM = 65;
  private static final int PRECISION_OF_FLOATS = 6;
  private static final int LEAST_DIGITS_OF_CODE_POINT = 4;

  private final Directive directive;

  Numerals(Directive directive) {
    this.directive = directive;
  }

  /**
   * Writes a whole number.
   *
   * @param base 2, 8, 10 or 16
   * @param capitals whether digits beyond nine, and the x of 0x, are capital letters
   * @throws IndexOutOfBoundsException if the precision makes it longer than the 65 places, or the
   *     width where that is more, that Go has for it; Go panics too
   */
  String integer(long value, int base, boolean capitals) {
    if (isNothing(value)) {
      return "";
    }
    boolean negative = value < 0;
    return directive.padded(digits(negative ? -value : value, negative, base, capitals, ""));
  }

  /**
   * Writes {@code U+0041}, or with {@code #} the character too: {@code U+0041 'A'}. A number below
   * zero is taken for one without a sign: -1 is {@code U+FFFFFFFFFFFFFFFF}.
   *
   * @throws IndexOutOfBoundsException as {@link #integer} does; the character takes room too
   */
  String codePoint(long value) {
    if (isNothing(value)) {
      return "";
    }
    boolean withCharacter = directive.sharp;
    boolean hadPrecision = directive.hasPrecision;
    int precision = directive.precision;
    directive.sharp = false;
    if (!hadPrecision) {
      directive.hasPrecision = true;
      directive.precision = LEAST_DIGITS_OF_CODE_POINT;
    }
    String text = digits(value, false, 16, true, "U+");
    boolean codePoint = value >= 0 && value <= Character.MAX_CODE_POINT;
    if (withCharacter && codePoint && Quote.isPrintable((int) value)) {
      String character = " '" + new String(Character.toChars((int) value)) + "'";
      checkRoom(text.length() + Text.lengthInBytes(character), room(16));
      text += character;
    }
    directive.sharp = withCharacter;
    directive.hasPrecision = hadPrecision;
    directive.precision = precision;
    return directive.padded(text);
  }

  private boolean isNothing(long value) {
    return value == 0 && directive.hasPrecision && directive.precision == 0;
  }

  private String digits(
      long unsigned, boolean negative, int base, boolean capitals, String prefix) {
    int room = room(base);
    int least = 0;
    if (directive.hasPrecision) {
      least = directive.precision;
      directive.zero = false; // for good: the elements of a list lose it after the first
    } else if (directive.zero && directive.hasWidth && !directive.minus) {
      least = directive.width - (negative || directive.plus || directive.space ? 1 : 0);
    }
    String digits = Long.toUnsignedString(unsigned, base);
    if (capitals) {
      digits = digits.toUpperCase();
    }
    digits = "0".repeat(Math.max(Math.min(least, room) - digits.length(), 0)) + digits;
    if (directive.sharp && base == 8 && digits.charAt(0) != '0') {
      digits = "0" + digits;
    }
    if (directive.sharp && base == 16) {
      digits = (capitals ? "0X" : "0x") + digits;
    }
    digits = sign(negative) + prefix + digits;
    checkRoom(digits.length(), room);
    return digits;
  }

  private int room(int base) {
    int prefix = base == 16 && directive.sharp ? 2 : 0;
    return directive.hasWidth ? Math.max(ROOM, directive.width + prefix) : ROOM;
  }

  private static void checkRoom(int places, int room) {
    if (places > room) {
      throw new IndexOutOfBoundsException("no room for a number of " + places + " places");
    }
  }

  private String sign(boolean negative) {
    if (negative) {
      return "-";
    }
    if (directive.plus) {
      return "+";
    }
    return directive.space ? " " : "";
  }

  /** Writes one character; U+FFFD for a value that is none. */
  String character(long value) {
    int codePoint = value == (int) value ? (int) value : -1;
    return directive.padded(new String(Character.toChars(Text.valid(codePoint))));
  }

  /**
   * Writes a double.
   *
   * @param verb one that {@link #isFloatVerb} takes
   */
  String floating(double value, int verb) {
    return signed(value, FloatFormat.format(value, formatOf(verb), precisionOf(verb)));
  }

  /** Writes a float; see {@link #floating(double, int)}. */
  String floating(float value, int verb) {
    return signed(value, FloatFormat.format(value, formatOf(verb), precisionOf(verb)));
  }

  static boolean isFloatVerb(int verb) {
    return "beEfFgGv".indexOf(verb) >= 0;
  }

  private static char formatOf(int verb) {
    return switch (verb) {
      case 'F' -> 'f';
      case 'v' -> 'g';
      default -> (char) verb;
    };
  }

  private int precisionOf(int verb) {
    return switch (verb) {
      case 'e', 'E', 'f', 'F' -> directive.precisionOr(PRECISION_OF_FLOATS);
      default -> directive.precisionOr(FloatFormat.SHORTEST);
    };
  }

  private String signed(double value, String number) {
    boolean hasSign = number.charAt(0) == '-' || number.charAt(0) == '+';
    String unsigned = hasSign ? number.substring(1) : number;
    char sign = hasSign ? number.charAt(0) : '+';
    boolean infinite = Double.isInfinite(value);
    boolean roomForZeros = directive.hasWidth && directive.width > unsigned.length() + 1;
    if (directive.zero && !infinite && roomForZeros) {
      return zeroFilled(value, sign, unsigned);
    }
    boolean zero = directive.zero;
    directive.zero &= !infinite;
    String padded;
    if (directive.space && sign == '+') {
      padded = directive.padded(" " + unsigned);
    } else if (directive.plus || sign == '-' || infinite) {
      padded = directive.padded(sign + unsigned);
    } else {
      padded = directive.padded(unsigned);
    }
    directive.zero = zero;
    return padded;
  }

  /** Puts the sign before the zeros. Go forgets the sign of -0 here, and the place it has taken. */
  private String zeroFilled(double value, char sign, String unsigned) {
    String first = "";
    if (directive.space && value >= 0) {
      first = " ";
    } else if (directive.plus || value < 0) {
      first = String.valueOf(sign);
    }
    directive.width -= first.length();
    return first + directive.padded(unsigned);
  }
}
