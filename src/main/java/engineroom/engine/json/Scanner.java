package engineroom.engine.json;

/**
 * Finds where a value ends in bytes that come a few at a time, and whether it is JSON so far.
 *
 * <p>It keeps nothing of what it has seen but what is open, so it goes over each byte once, however
 * many pieces a value comes in. An object or an array ends with its bracket; all else ends only
 * when something follows.
 */
final class Scanner {

  /** All is well so far, and the value goes on. */
  static final int MORE = -1;

  /** No JSON begins like this. */
  static final int FAULT = -2;

  // Where in a value the last byte stands. From ENDED on there is nothing more to look at.
  private static final int VALUE = 0;
  private static final int FIRST_ELEMENT = 1;
  private static final int FIRST_KEY = 2;
  private static final int KEY = 3;
  private static final int COLON = 4;
  private static final int STRING = 5;
  private static final int ESCAPE = 6;
  private static final int HEX_DIGIT = 7;
  private static final int WORD = 8;
  private static final int MINUS = 9;
  private static final int ZERO = 10;
  private static final int WHOLE = 11;
  private static final int POINT = 12;
  private static final int FRACTION = 13;
  private static final int EXPONENT = 14;
  private static final int SIGN = 15;
  private static final int POWER = 16;
  private static final int AFTER_VALUE = 17;
  private static final int AT_THE_END = 18;
  private static final int ENDED = 19;
  private static final int ENDED_BEFORE = 20;
  private static final int BROKEN = 21;

  private int state = VALUE;
  private boolean[] objects = new boolean[8];
  private int depth;
  private boolean stringIsKey;
  private int digitsLeft;
  private String word;
  private int ofWord;

  /** Another value begins. */
  void reset() {
    state = VALUE;
    depth = 0;
  }

  /**
   * Goes on with the next bytes.
   *
   * @param bytes where they are
   * @param from the first
   * @param to behind the last
   * @return the place behind the value's last byte, or {@link #MORE}, or {@link #FAULT}
   */
  int scan(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to) {
      if (state == STRING) {
        i = endOfPlain(bytes, i, to);
        if (i == to) {
          break;
        }
      }
      state = after(bytes[i]);
      if (state >= ENDED) {
        return state == BROKEN ? FAULT : state == ENDED ? i + 1 : i;
      }
      i++;
    }
    return MORE;
  }

  private static int endOfPlain(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && isPlain(bytes[i])) {
      i++;
    }
    return i;
  }

  private static boolean isPlain(byte c) {
    return c != '"' && c != '\\' && (c >= ' ' || c < 0);
  }

  private int after(byte c) {
    return switch (state) {
      case VALUE -> isSpace(c) ? state : beginValue(c);
      case FIRST_ELEMENT -> c == ']' ? endBracket() : isSpace(c) ? state : beginValue(c);
      case FIRST_KEY -> c == '}' ? endBracket() : isSpace(c) ? state : beginKey(c);
      case KEY -> isSpace(c) ? state : beginKey(c);
      case COLON -> isSpace(c) ? state : c == ':' ? VALUE : BROKEN;
      case STRING -> inString(c);
      case ESCAPE -> escape(c);
      case HEX_DIGIT -> hexDigit(c);
      case WORD -> inWord(c);
      case MINUS -> c == '0' ? ZERO : isDigit(c) ? WHOLE : BROKEN;
      case ZERO -> c == '.' ? POINT : exponentOrEnd(c);
      case WHOLE -> isDigit(c) ? state : c == '.' ? POINT : exponentOrEnd(c);
      case POINT -> isDigit(c) ? FRACTION : BROKEN;
      case FRACTION -> isDigit(c) ? state : exponentOrEnd(c);
      case EXPONENT -> c == '+' || c == '-' ? SIGN : power(c);
      case SIGN -> power(c);
      case POWER -> isDigit(c) ? state : endNumber(c);
      case AFTER_VALUE -> isSpace(c) ? state : afterValue(c);
      default -> ENDED_BEFORE; // at the end of a literal
    };
  }

  private int beginValue(byte c) {
    switch (c) {
      case '{' -> {
        return open(true, FIRST_KEY);
      }
      case '[' -> {
        return open(false, FIRST_ELEMENT);
      }
      case '"' -> {
        stringIsKey = false;
        return STRING;
      }
      case 't' -> {
        return beginWord("true");
      }
      case 'f' -> {
        return beginWord("false");
      }
      case 'n' -> {
        return beginWord("null");
      }
      case '-' -> {
        return MINUS;
      }
      case '0' -> {
        return ZERO;
      }
      default -> {
        return isDigit(c) ? WHOLE : BROKEN;
      }
    }
  }

  private int beginKey(byte c) {
    stringIsKey = true;
    return c == '"' ? STRING : BROKEN;
  }

  private int beginWord(String all) {
    word = all;
    ofWord = 1;
    return WORD;
  }

  private int open(boolean object, int next) {
    if (depth == objects.length) {
      boolean[] more = new boolean[2 * depth];
      System.arraycopy(objects, 0, more, 0, depth);
      objects = more;
    }
    objects[depth++] = object;
    return next;
  }

  private int inString(byte c) {
    if (c == '"') {
      return stringIsKey ? COLON : endLiteral();
    }
    return c == '\\' ? ESCAPE : BROKEN; // plain ones were passed over
  }

  private int escape(byte c) {
    switch (c) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
        return STRING;
      }
      case 'u' -> {
        digitsLeft = 4;
        return HEX_DIGIT;
      }
      default -> {
        return BROKEN;
      }
    }
  }

  private int hexDigit(byte c) {
    if (c < 0 || Character.digit(c, 16) < 0) {
      return BROKEN;
    }
    digitsLeft--;
    return digitsLeft == 0 ? STRING : state;
  }

  private int inWord(byte c) {
    if (c != word.charAt(ofWord)) {
      return BROKEN;
    }
    ofWord++;
    return ofWord == word.length() ? endLiteral() : state;
  }

  private int exponentOrEnd(byte c) {
    return c == 'e' || c == 'E' ? EXPONENT : endNumber(c);
  }

  private static int power(byte c) {
    return isDigit(c) ? POWER : BROKEN;
  }

  private int endNumber(byte c) {
    if (depth == 0) {
      return ENDED_BEFORE;
    }
    return isSpace(c) ? AFTER_VALUE : afterValue(c);
  }

  private int afterValue(byte c) {
    boolean object = objects[depth - 1];
    if (c == ',') {
      return object ? KEY : VALUE;
    }
    return c == (object ? '}' : ']') ? endBracket() : BROKEN;
  }

  private int endBracket() {
    depth--;
    return depth == 0 ? ENDED : AFTER_VALUE;
  }

  private int endLiteral() {
    return depth == 0 ? AT_THE_END : AFTER_VALUE;
  }

  static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
