package engineroom.engine.json;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads values from characters, which may still be on their way.
 *
 * <p>It never looks beyond what it needs: an object or an array is complete with its bracket, while
 * a number is complete only when something else follows. It keeps what is open on a stack of its
 * own, so that no depth is too deep.
 */
final class Parser {

  private static final int END = -1;
  private static final int MOST_DIGITS_OF_A_SAFE_LONG = 18;
  private static final int MOST_DIGITS_OF_AN_EXACT_DOUBLE = 15;

  private final Characters source;
  private final Numbers numbers;
  private char[] buffer;
  private int at;
  private int end;

  /** The start of what must stay in the buffer, or -1. */
  private int kept = -1;

  /** Where the buffer's first character stands in the text. */
  private Place origin = Place.START;

  private JsonException tooLarge;

  Parser(String text, Numbers numbers) {
    this.source = null;
    this.numbers = numbers;
    this.buffer = text.toCharArray();
    this.end = buffer.length;
  }

  Parser(Characters source, Numbers numbers) {
    this.source = source;
    this.numbers = numbers;
    this.buffer = new char[2 * Characters.most()];
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
  Object value() throws IOException {
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

  private String key(String what) throws IOException {
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

  private Object scalar(int first) throws IOException {
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

  private void word(String word) throws IOException {
    for (int i = 0; i < word.length(); i++) {
      if (peek() != word.charAt(i)) {
        throw expected("the word " + word);
      }
      at++;
    }
  }

  private String string() throws IOException {
    int start = at;
    while (at < end) {
      char c = buffer[at];
      if (c == '"') {
        return new String(buffer, start, at++ - start);
      }
      if (c == '\\' || c < ' ' || Character.isSurrogate(c)) {
        break;
      }
      at++;
    }
    StringBuilder plain = new StringBuilder(2 * (at - start) + 16);
    return new StringTail(plain.append(buffer, start, at - start)).read();
  }

  /** The rest of a string from its first character on that is not itself. */
  private final class StringTail {

    private final StringBuilder out;

    /** The first half of a pair whose second half may follow as an escape, or 0. */
    private char high;

    StringTail(StringBuilder out) {
      this.out = out;
    }

    String read() throws IOException {
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
        } else if (at < end && Character.isSurrogatePair((char) c, buffer[at])) {
          out.append((char) c).append(buffer[at++]);
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

    private void readEscape() throws IOException {
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

    private char fourHexDigits() throws IOException {
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

  private Object number() throws IOException {
    kept = at;
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
    int length = at - kept;
    int start = kept;
    kept = -1;
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
    return number(new String(buffer, start, length), start);
  }

  private Object number(String literal, int start) {
    double number = Double.parseDouble(literal);
    if (Double.isInfinite(number)) {
      if (tooLarge == null) {
        Place place = origin.after(buffer, 0, start);
        tooLarge = new JsonException("the number " + literal + " is too large", place);
      }
      return null;
    }
    return number;
  }

  private void fractionAndExponent() throws IOException {
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

  private int digit(String what) throws IOException {
    int c = peek();
    if (!isDigit(c)) {
      throw expected(what);
    }
    return c;
  }

  private void skipDigits() throws IOException {
    while (isDigit(peek())) {
      at++;
    }
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Skips white space and gives the character behind it, not taken yet, or {@link #END}. */
  int afterSpace() throws IOException {
    int c = peek();
    while (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
      at++;
      c = peek();
    }
    return c;
  }

  private int peek() throws IOException {
    return at < end || more() ? buffer[at] : END;
  }

  private boolean more() throws IOException {
    if (source == null) {
      return false;
    }
    int from = kept < 0 ? at : kept;
    origin = origin.after(buffer, 0, from);
    System.arraycopy(buffer, from, buffer, 0, end - from);
    at -= from;
    end -= from;
    kept = kept < 0 ? -1 : 0;
    if (buffer.length - end < Characters.most()) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    end = source.read(buffer, end);
    return at < end;
  }

  /** Takes the next character. */
  void skip() {
    at++;
  }

  boolean isEnd() throws IOException {
    return peek() == END;
  }

  /** The place of the next character. */
  Place place() {
    return origin.after(buffer, 0, at);
  }

  /** The first number since the last call that was too large for a double, or null. */
  JsonException takeTooLarge() {
    JsonException first = tooLarge;
    tooLarge = null;
    return first;
  }

  /** What to throw where something else stands than what was expected. */
  JsonException expected(String what) throws IOException {
    int found = isEnd() ? END : Character.codePointAt(buffer, at, end);
    return JsonException.expected(what, found, place());
  }
}
