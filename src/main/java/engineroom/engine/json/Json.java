package engineroom.engine.json;

/**
 * JSON as Go 1.4 reads and writes it.
 *
 * <p>A value is null, {@link Boolean}, {@link String}, {@link Double}, {@link Long} where {@link
 * Numbers} has it so, a map from strings in the order of the text (of equal keys the last counts),
 * or a list. Maps and lists may be changed.
 */
public final class Json {

  private Json() {}

  /**
   * Reads a text that is one value: {@code json.Unmarshal} into an {@code interface{}}.
   *
   * @param text one value, with white space around it
   * @param numbers what numbers become
   * @return the value; null for null
   * @throws JsonException if the text is anything else, or has a number too large for a double
   */
  public static Object parse(String text, Numbers numbers) throws JsonException {
    Parser parser = new Parser(text, numbers);
    Object value = parser.value();
    expectEnd(parser);
    JsonException tooLarge = parser.takeTooLarge();
    if (tooLarge != null) {
      throw tooLarge;
    }
    return value;
  }

  /**
   * Whether a text begins as a value does: a cheap look that spares most plain texts the attempt to
   * read them.
   *
   * @return false only if {@link #parse} would fail
   */
  public static boolean mayBegin(String text) {
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ' ', '\t', '\r', '\n' -> {}
        case '{',
            '[',
            '"',
            't',
            'f',
            'n',
            '-',
            '0',
            '1',
            '2',
            '3',
            '4',
            '5',
            '6',
            '7',
            '8',
            '9' -> {
          return true;
        }
        default -> {
          return false;
        }
      }
    }
    return false;
  }

  /**
   * Reads a text that should be an array of strings: {@code json.Unmarshal} into an empty {@code
   * []string}.
   *
   * <p>An element null gives an empty string. So does an element of another type, and the error
   * tells of the first one; after a number nothing more is added. A text that is null gives no list
   * at all; any other text that is no array, or no JSON, an empty one and an error.
   *
   * @param text any text
   */
  public static StringList parseStrings(String text) {
    return StringList.parse(text);
  }

  /**
   * Writes a value: {@code json.Marshal}.
   *
   * <p>Keys are sorted by code points; {@code <}, {@code >}, {@code &} and the two separators
   * U+2028 and U+2029 are escaped; numbers from a million on and below 0.0001 have an exponent;
   * half of a surrogate pair is written as {@code \ufffd}.
   *
   * @param value a value as {@link #parse} gives it; also other integers, a time, any collection,
   *     {@code String[]}, and any map whose keys are strings
   * @throws JsonException if there is anything else in it, a number that is NaN or infinite, or a
   *     time outside the years 0 to 9999
   */
  public static String encode(Object value) throws JsonException {
    return new Encoder().encode(value);
  }

  /**
   * Writes a value and a newline, in UTF-8: {@code json.Encoder}.
   *
   * @param value as for {@link #encode}
   * @throws JsonException as {@link #encode} does
   */
  public static byte[] line(Object value) throws JsonException {
    return new Encoder().line(value);
  }

  static void expectEnd(Parser parser) throws JsonException {
    parser.afterSpace();
    if (!parser.isEnd()) {
      throw parser.expected("nothing more");
    }
  }
}
