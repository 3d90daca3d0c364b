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

  private enum State {
    VALUE,
    FIRST_ELEMENT,
    FIRST_KEY,
    KEY,
    COLON,
    STRING,
    ESCAPE,
    HEX_DIGIT,
    WORD,
    MINUS,
    ZERO,
    WHOLE,
    POINT,
    FRACTION,
    EXPONENT,
    SIGN,
    POWER,
    AFTER_VALUE,
    AT_THE_END,
    ENDED,
    ENDED_BEFORE,
    BROKEN
  }

  private State state = State.VALUE;
  private boolean[] objects = new boolean[8];
  private int depth;
  private boolean stringIsKey;
  private int digitsLeft;
  private String word;
  private int ofWord;

  /** Another value begins. */
  void reset() {
    state = State.VALUE;
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
      if (state == State.STRING && isPlain(bytes[i])) {
        i++;
        continue;
      }
      step(bytes[i]);
      switch (state) {
        case ENDED -> {
          return i + 1;
        }
        case ENDED_BEFORE -> {
          return i;
        }
        case BROKEN -> {
          return FAULT;
        }
        default -> i++;
      }
    }
    return MORE;
  }

  /** Whether what was seen is a whole value if nothing follows. */
  boolean endsHere() {
    return switch (state) {
      case AT_THE_END -> true;
      case ZERO, WHOLE, FRACTION, POWER -> depth == 0;
      default -> false;
    };
  }

  private static boolean isPlain(byte c) {
    return c != '"' && c != '\\' && (c >= ' ' || c < 0);
  }

  private void step(byte c) {
    state =
        switch (state) {
          case VALUE -> isSpace(c) ? state : beginValue(c);
          case FIRST_ELEMENT -> c == ']' ? endBracket() : isSpace(c) ? state : beginValue(c);
          case FIRST_KEY -> c == '}' ? endBracket() : isSpace(c) ? state : beginKey(c);
          case KEY -> isSpace(c) ? state : beginKey(c);
          case COLON -> isSpace(c) ? state : c == ':' ? State.VALUE : State.BROKEN;
          case STRING -> inString(c);
          case ESCAPE -> escape(c);
          case HEX_DIGIT -> hexDigit(c);
          case WORD -> inWord(c);
          case MINUS -> c == '0' ? State.ZERO : isDigit(c) ? State.WHOLE : State.BROKEN;
          case ZERO -> c == '.' ? State.POINT : exponentOrEnd(c);
          case WHOLE -> isDigit(c) ? state : c == '.' ? State.POINT : exponentOrEnd(c);
          case POINT -> isDigit(c) ? State.FRACTION : State.BROKEN;
          case FRACTION -> isDigit(c) ? state : exponentOrEnd(c);
          case EXPONENT -> c == '+' || c == '-' ? State.SIGN : power(c);
          case SIGN -> power(c);
          case POWER -> isDigit(c) ? state : endNumber(c);
          case AFTER_VALUE -> isSpace(c) ? state : afterValue(c);
          case AT_THE_END, ENDED, ENDED_BEFORE -> State.ENDED_BEFORE;
          case BROKEN -> State.BROKEN;
        };
  }

  private State beginValue(byte c) {
    switch (c) {
      case '{' -> {
        return open(true, State.FIRST_KEY);
      }
      case '[' -> {
        return open(false, State.FIRST_ELEMENT);
      }
      case '"' -> {
        stringIsKey = false;
        return State.STRING;
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
        return State.MINUS;
      }
      case '0' -> {
        return State.ZERO;
      }
      default -> {
        return isDigit(c) ? State.WHOLE : State.BROKEN;
      }
    }
  }

  private State beginKey(byte c) {
    stringIsKey = true;
    return c == '"' ? State.STRING : State.BROKEN;
  }

  private State beginWord(String all) {
    word = all;
    ofWord = 1;
    return State.WORD;
  }

  private State open(boolean object, State next) {
    if (depth == objects.length) {
      boolean[] more = new boolean[2 * depth];
      System.arraycopy(objects, 0, more, 0, depth);
      objects = more;
    }
    objects[depth++] = object;
    return next;
  }

  private State inString(byte c) {
    if (c == '"') {
      return stringIsKey ? State.COLON : endLiteral();
    }
    return c == '\\' ? State.ESCAPE : isPlain(c) ? state : State.BROKEN;
  }

  private State escape(byte c) {
    switch (c) {
      case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> {
        return State.STRING;
      }
      case 'u' -> {
        digitsLeft = 4;
        return State.HEX_DIGIT;
      }
      default -> {
        return State.BROKEN;
      }
    }
  }

  private State hexDigit(byte c) {
    if (c < 0 || Character.digit(c, 16) < 0) {
      return State.BROKEN;
    }
    digitsLeft--;
    return digitsLeft == 0 ? State.STRING : state;
  }

  private State inWord(byte c) {
    if (c != word.charAt(ofWord)) {
      return State.BROKEN;
    }
    ofWord++;
    return ofWord == word.length() ? endLiteral() : state;
  }

  private State exponentOrEnd(byte c) {
    return c == 'e' || c == 'E' ? State.EXPONENT : endNumber(c);
  }

  private static State power(byte c) {
    return isDigit(c) ? State.POWER : State.BROKEN;
  }

  private State endNumber(byte c) {
    if (depth == 0) {
      return State.ENDED_BEFORE;
    }
    return isSpace(c) ? State.AFTER_VALUE : afterValue(c);
  }

  private State afterValue(byte c) {
    boolean object = objects[depth - 1];
    if (c == ',') {
      return object ? State.KEY : State.VALUE;
    }
    return c == (object ? '}' : ']') ? endBracket() : State.BROKEN;
  }

  private State endBracket() {
    depth--;
    return depth == 0 ? State.ENDED : State.AFTER_VALUE;
  }

  private State endLiteral() {
    return depth == 0 ? State.AT_THE_END : State.AFTER_VALUE;
  }

  static boolean isSpace(byte c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private static boolean isDigit(byte c) {
    return c >= '0' && c <= '9';
  }
}
