package engineroom.engine.go;

/**
 * Text made from a format and arguments: {@code fmt.Sprintf} of Go 1.4.
 *
 * <p>It never refuses a format. What does not fit gets a complaint inside the text: a verb without
 * an argument {@code %!d(MISSING)}, an argument of another type {@code %!d(string=a)}, arguments
 * left over {@code %!(EXTRA int=1)}.
 *
 * <p>The verbs are {@code v s q d t x X o b c U e E f F g G T}; flags, width, precision, {@code *}
 * and {@code [n]} work as in Go. What an argument is to Go:
 *
 * <ul>
 *   <li>String: string; Boolean: bool; byte[]: []byte
 *   <li>Integer: int, the one type that {@code *} takes; Long: int64; Short: int16; Byte: int8
 *   <li>Double: float64; Float: float32
 *   <li>List: []interface {}; Map: map[string]interface {}, in the map's own order
 *   <li>Throwable: the error that errors.New makes of its message
 *   <li>any other object: a pointer to something with the method String
 * </ul>
 *
 * <p>Differences: an address is never printed, so {@code %p} is a verb that fits nothing, {@code
 * %d} of an object that has only String, or of an error in a list, prints a complaint with its
 * text, and {@code %#v} of an error in a list what it prints of the error alone, and of an object
 * that has only String its text in quotes; {@code %q} escapes what the runtime's Unicode cannot
 * print, not what that of Go 1.4 cannot; bytes that are no UTF-8 are U+FFFD to {@code %s} and
 * {@code %q}.
 */
public final class Format {

  private static final int ROOM_FOR_AN_ARGUMENT = 16;

  private final StringBuilder out;
  private final Printer printer;
  private final String format;
  private final Object[] arguments;

  private int at;
  private int next;
  private boolean indexJustRead;
  private boolean anyIndex;
  private boolean indexesGood;

  private Format(String format, Object[] arguments) {
    this.format = format;
    this.arguments = arguments;
    out = new StringBuilder(format.length() + ROOM_FOR_AN_ARGUMENT * arguments.length);
    printer = new Printer(out);
  }

  /**
   * Makes the text.
   *
   * @param format text with verbs; a verb is one character, whatever it is: {@code "100%\n"} asks
   *     for an argument
   * @param arguments what the verbs print, in order
   * @throws IndexOutOfBoundsException where Go panics: the format ends behind {@code .[n]}, or a
   *     precision asks for more digits than Go has room for
   * @throws NegativeArraySizeException where Go panics: a precision below zero for {@code %x}
   */
  public static String sprintf(String format, Object... arguments) {
    return new Format(format, arguments).print();
  }

  private String print() {
    while (at < format.length()) {
      int percent = format.indexOf('%', at);
      if (percent < 0) {
        out.append(format, at, format.length());
        break;
      }
      out.append(format, at, percent);
      at = percent + 1;
      printDirective();
    }
    if (!anyIndex && next < arguments.length) {
      printExtra();
    }
    return out.toString();
  }

  private void printDirective() {
    Directive directive = new Directive();
    printer.use(directive);
    indexesGood = true;
    while (at < format.length() && directive.takesFlag(format.charAt(at))) {
      at++;
    }
    readIndex();
    readWidth(directive);
    readPrecision(directive);
    if (!indexJustRead) {
      readIndex();
    }
    if (at >= format.length()) {
      out.append("%!(NOVERB)");
      return;
    }
    int verb = Text.valid(format.codePointAt(at));
    at += Character.charCount(format.codePointAt(at));
    if (verb == '%') {
      out.append('%');
    } else if (!indexesGood) {
      out.append("%!").appendCodePoint(verb).append("(BADINDEX)");
    } else if (next >= arguments.length) {
      out.append("%!").appendCodePoint(verb).append("(MISSING)");
    } else {
      if (verb == 'v') {
        directive.adaptToGeneralVerb();
      }
      printer.print(arguments[next++], verb);
    }
  }

  private void readWidth(Directive directive) {
    if (is('*')) {
      at++;
      Integer width = argumentForStar("%!(BADWIDTH)");
      directive.hasWidth = width != null;
      directive.width = width == null ? 0 : width;
      return;
    }
    int start = at;
    directive.width = readNumber(format.length());
    directive.hasWidth = at > start;
    if (indexJustRead && directive.hasWidth) {
      indexesGood = false;
    }
  }

  private void readPrecision(Directive directive) {
    boolean moreThanTheDot = at + 1 < format.length();
    if (!moreThanTheDot || !is('.')) {
      return;
    }
    at++;
    if (indexJustRead) {
      indexesGood = false;
    }
    readIndex();
    if (format.charAt(at) == '*') {
      at++;
      Integer precision = argumentForStar("%!(BADPREC)");
      directive.hasPrecision = precision != null;
      directive.precision = precision == null ? 0 : precision;
    } else {
      directive.hasPrecision = true;
      directive.precision = readNumber(format.length());
    }
  }

  private boolean is(char c) {
    return at < format.length() && format.charAt(at) == c;
  }

  private Integer argumentForStar(String complaint) {
    indexJustRead = false;
    Object argument = next < arguments.length ? arguments[next++] : null;
    if (argument instanceof Integer number) {
      return number;
    }
    out.append(complaint);
    return null;
  }

  /** Reads digits up to {@code end}, none at all being 0; more than an int holds is its limit. */
  private int readNumber(int end) {
    long number = 0;
    for (; at < end && format.charAt(at) >= '0' && format.charAt(at) <= '9'; at++) {
      number = Math.min(number * 10 + format.charAt(at) - '0', Integer.MAX_VALUE);
    }
    return (int) number;
  }

  /** Reads {@code [n]}, if that is next, and goes on with the argument it names. */
  private void readIndex() {
    indexJustRead = is('[');
    if (!indexJustRead) {
      return;
    }
    anyIndex = true;
    int close = format.indexOf(']', at);
    at++;
    if (close < 0) {
      indexesGood = false;
      return;
    }
    int start = at;
    int number = readNumber(close);
    boolean good = at > start && at == close && number >= 1 && number <= arguments.length;
    at = close + 1;
    if (good) {
      next = number - 1;
    } else {
      indexesGood = false;
    }
  }

  private void printExtra() {
    out.append("%!(EXTRA ");
    for (int i = next; i < arguments.length; i++) {
      if (i > next) {
        out.append(", ");
      }
      if (arguments[i] != null) {
        out.append(Printer.typeOf(arguments[i])).append('=');
      }
      printer.print(arguments[i], 'v');
    }
    out.append(')');
  }
}
