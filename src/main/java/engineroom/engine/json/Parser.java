package engineroom.engine.json;

import engineroom.engine.go.Float64;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads values from a text.
 *
 * <p>It keeps what is open on a stack of its own, so that no depth is too deep.
 */
final class Parser {

  private static final int END = -1;
  private static final Supplier<Place> AT_THE_START = () -> Place.START;
  private static final int MOST_DIGITS_OF_A_SAFE_LONG = 18;
  private static final int MOST_DIGITS_OF_AN_EXACT_DOUBLE = 15;

  private final String text;
  private final Numbers numbers;

  /** Where the text begins; asked only when something is amiss. */
  private final Supplier<Place> origin;

  private final int end;
  private int at;
  private JsonException tooLarge;

  /** Reads a text that stands alone. */
  Parser(String text, Numbers numbers) {
    this(text, numbers, AT_THE_START);
  }

  /** Reads a text that is part of another. */
  Parser(String text, Numbers numbers, Supplier<Place> origin) {
    this.text = text;
    this.numbers = numbers;
    this.origin = origin;
    this.end = text.length();
  }

  /** An object or an array that has begun and not ended. */
  private static final class Open {
    final Open outer;
    final Map<String, Object> object;
    final List<Object> array;
    String key;

    Open(Open outer, Map<String, Object> object, List<Object> array) {
      this.outer = outer;
      this.object = object;
      this.array = array;
    }

    void add(Object value) {
      if (array != null) {
        array.add(value);
      } else {
        object.put(key, value);
      }
    }

    char bracket() {
      return array != null ? ']' : '}';
    }

    Object value() {
      return array != null ? array : object;
    }
  }

  /** Reads the value that begins at the next character that is no space. */
  Object value() throws JsonException {
    Open open = null;
    while (true) {
      Object complete;
      int c = afterSpace();
      if (c == '{') {
        at++;
        open = new Open(open, new LinkedHashMap<>(), null);
        if (afterSpace() != '}') {
          open.key = key("an object's key or its end");
          continue;
        }
        at++;
        complete = open.value();
        open = open.outer;
      } else if (c == '[') {
        at++;
        open = new Open(open, null, new ArrayList<>());
        if (afterSpace() != ']') {
          continue;
        }
        at++;
        complete = open.value();
        open = open.outer;
      } else {
        complete = scalar(c);
      }
      while (open != null) {
        open.add(complete);
        c = afterSpace();
        if (c == ',') {
          at++;
          if (open.object != null) {
            afterSpace();
            open.key = key("an object's key");
          }
          break;
        }
        if (c != open.bracket()) {
          throw expected("',' or '" + open.bracket() + "'");
        }
        at++;
        complete = open.value();
        open = open.outer;
      }
      if (open == null) {
        return complete;
      }
    }
  }

  private String key(String what) throws JsonException {
    if (peek() != '"') {
      throw expected(what);
    }
    at++;
    String key = string();
    if (afterSpace() != ':') {
      throw expected("':' after an object's key");
    }
    at++;
    return key;
  }

  private Object scalar(int first) throws JsonException {
    switch (first) {
      case '"' -> {
        at++;
        return string();
      }
      case 't' -> {
        word("true");
        return true;
      }
      case 'f' -> {
        word("false");
        return false;
      }
      case 'n' -> {
        word("null");
        return null;
      }
      default -> {
        if (first != '-' && !isDigit(first)) {
          throw expected("a value");
        }
        return number();
      }
    }
  }

  private void word(String word) throws JsonException {
    for (int i = 0; i < word.length(); i++) {
      if (peek() != word.charAt(i)) {
        throw expected("the word " + word);
      }
      at++;
    }
  }

  private String string() throws JsonException {
    int start = at;
    while (at < end) {
      char c = text.charAt(at);
      if (c == '"') {
        return text.substring(start, at++);
      }
      if (c == '\\' || c < ' ' || Character.isSurrogate(c)) {
        break;
      }
      at++;
    }
    StringBuilder plain = new StringBuilder(2 * (at - start) + 16);
    return new StringTail(plain.append(text, start, at)).read();
  }

  /** The rest of a string from its first character on that is not itself. */
  private final class StringTail {

    private final StringBuilder out;

    /** The first half of a pair whose second half may follow as an escape, or 0. */
    private char high;

    StringTail(StringBuilder out) {
      this.out = out;
    }

    String read() throws JsonException {
      while (true) {
        int c = peek();
        if (c < ' ') {
          throw expected("the rest of a string");
        }
        at++;
        if (c == '\\') {
          readEscape();
          continue;
        }
        endPair();
        if (c == '"') {
          return out.toString();
        }
        if (!Character.isSurrogate((char) c)) {
          out.append((char) c);
        } else if (at < end && Character.isSurrogatePair((char) c, text.charAt(at))) {
          out.append((char) c).append(text.charAt(at++));
        } else {
          out.append('\ufffd');
        }
      }
    }

    private void endPair() {
      if (high != 0) {
        out.append('\ufffd');
        high = 0;
      }
    }

    private void readEscape() throws JsonException {
      int c = peek();
      if (c == 'u') {
        at++;
        addUnit(fourHexDigits());
        return;
      }
      char plain =
          switch (c) {
            case '"', '\\', '/' -> (char) c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw expected("one of \"\\/bfnrtu after a backslash");
          };
      at++;
      endPair();
      out.append(plain);
    }

    private void addUnit(char unit) {
      if (high != 0 && Character.isLowSurrogate(unit)) {
        out.append(high).append(unit);
        high = 0;
        return;
      }
      endPair();
      if (Character.isHighSurrogate(unit)) {
        high = unit;
      } else {
        out.append(Character.isLowSurrogate(unit) ? '\ufffd' : unit);
      }
    }

    private char fourHexDigits() throws JsonException {
      int unit = 0;
      for (int i = 0; i < 4; i++) {
        int c = peek();
        int digit = c < 0x80 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
          throw expected("four hexadecimal digits");
        }
        unit = unit << 4 | digit;
        at++;
      }
      return (char) unit;
    }
  }

  private Object number() throws JsonException {
    int start = at;
    boolean negative = peek() == '-';
    if (negative) {
      at++;
    }
    long whole = 0;
    int digits = 0;
    if (peek() == '0') {
      at++;
      digits = 1;
    } else {
      for (int c = digit("a digit"); isDigit(c); c = peek()) {
        whole = whole * 10 + c - '0';
        digits++;
        at++;
      }
    }
    boolean integer = peek() != '.' && (peek() | 0x20) != 'e';
    if (!integer) {
      fractionAndExponent();
    }
    if (integer && numbers == Numbers.INTEGERS_WHERE_WHOLE) {
      if (digits <= MOST_DIGITS_OF_A_SAFE_LONG) {
        return negative ? -whole : whole;
      }
      if (digits == MOST_DIGITS_OF_A_SAFE_LONG + 1 && (whole >= 0 || negative && -whole == whole)) {
        return negative ? -whole : whole;
      }
    }
    if (integer && digits <= MOST_DIGITS_OF_AN_EXACT_DOUBLE) {
      return negative ? -(double) whole : (double) whole;
    }
    return number(text.substring(start, at), start);
  }

  private Object number(String literal, int start) {
    double number = Float64.parse(literal);
    if (Double.isInfinite(number)) {
      if (tooLarge == null) {
        Place place = place(start);
        tooLarge = new JsonException("the number " + literal + " is too large", place);
      }
      return null;
    }
    return number;
  }

  private void fractionAndExponent() throws JsonException {
    if (peek() == '.') {
      at++;
      digit("a digit after the point");
      skipDigits();
    }
    if ((peek() | 0x20) == 'e') {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digit("a digit of the exponent");
      skipDigits();
    }
  }

  private int digit(String what) throws JsonException {
    int c = peek();
    if (!isDigit(c)) {
      throw expected(what);
    }
    return c;
  }

  private void skipDigits() {
    while (isDigit(peek())) {
      at++;
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Skips white space and gives the character behind it, not taken yet, or {@link #END}. */
  int afterSpace() {
    int c = peek();
    while (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      at++;
      c = peek();
    }
    return c;
  }

  private int peek() {
    return at < end ? text.charAt(at) : END;
  }

  /** Takes the next character. */
  void skip() {
    at++;
  }

  boolean isEnd() {
    return peek() == END;
  }

  /** How many characters have been taken. */
  int at() {
    return at;
  }

  /** The place of the next character. */
  Place place() {
    return place(at);
  }

  /** The place of a character, counted from 0. */
  Place place(int character) {
    return origin.get().after(text.substring(0, character));
  }

  /** The first number since the last call that was too large for a double, or null. */
  JsonException takeTooLarge() {
    JsonException first = tooLarge;
    tooLarge = null;
    return first;
  }

  /** What to throw where something else stands than what was expected. */
  JsonException expected(String what) {
    int found = isEnd() ? END : text.codePointAt(at);
    return JsonException.expected(what, found, place());
  }
}
