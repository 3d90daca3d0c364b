package engineroom.engine.go;

/**
 * Text between quotes, as Go writes it in its sources: {@code strconv.Quote} and its kin of Go 1.4.
 *
 * <p>What counts as printable is for the runtime's Unicode to say; Go 1.4 knows Unicode 7, and
 * escapes characters that came later.
 */
final class Quote {

  private final char quote;
  private final boolean asciiOnly;
  private final StringBuilder out = new StringBuilder();

  private Quote(char quote, boolean asciiOnly) {
    this.quote = quote;
    this.asciiOnly = asciiOnly;
  }

  /** Between double quotes; with {@code asciiOnly}, all but ASCII is escaped. */
  static String string(String text, boolean asciiOnly) {
    return new Quote('"', asciiOnly).quoted(text);
  }

  /** One character between single quotes; U+FFFD for what is none. */
  static String rune(int codePoint, boolean asciiOnly) {
    return new Quote('\'', asciiOnly).quoted(new String(Character.toChars(Text.valid(codePoint))));
  }

  /** Whether the text can stand between back quotes, where nothing is escaped. */
  static boolean canBackquote(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' || c == '`' || c == 0x7f || c == 0xfeff) {
        return false;
      }
    }
    return true;
  }

  private String quoted(String text) {
    out.append(quote);
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      append(Text.valid(codePoint));
      i += Character.charCount(codePoint);
    }
    return out.append(quote).toString();
  }

  private void append(int c) {
    if (c == quote || c == '\\') {
      out.append('\\').append((char) c);
    } else if (isPrintable(c) && (c < 0x80 || !asciiOnly)) {
      out.appendCodePoint(c);
    } else {
      appendEscape(c);
    }
  }

  private void appendEscape(int c) {
    switch (c) {
      case 0x07 -> out.append("\\a");
      case '\b' -> out.append("\\b");
      case '\f' -> out.append("\\f");
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      case 0x0b -> out.append("\\v");
      default -> {
        if (c < ' ') {
          appendHex("\\x", c, 2);
        } else if (c < 0x10000) {
          appendHex("\\u", c, 4);
        } else {
          appendHex("\\U", c, 8);
        }
      }
    }
  }

  private void appendHex(String prefix, int c, int digits) {
    out.append(prefix);
    for (int shift = 4 * (digits - 1); shift >= 0; shift -= 4) {
      out.append(Character.forDigit(c >> shift & 0xf, 16));
    }
  }

  /** Letters, marks, numbers, punctuation, symbols and the ASCII blank: {@code IsPrint}. */
  static boolean isPrintable(int codePoint) {
    if (codePoint < 0x7f) {
      return codePoint >= ' ';
    }
    return switch (Character.getType(codePoint)) {
      case Character.UNASSIGNED,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
