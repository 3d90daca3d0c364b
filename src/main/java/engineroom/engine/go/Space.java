package engineroom.engine.go;

/** What Go 1.4 calls white space: {@code unicode.IsSpace}. */
public final class Space {

  private Space() {}

  /**
   * Whether this is white space to Unicode 7, which Go 1.4 knows: the Mongolian vowel separator
   * U+180E is none any more, no-break spaces and U+0085 are.
   */
  public static boolean isSpace(int codePoint) {
    return switch (codePoint) {
      case '\t', '\n', 0x0b, '\f', '\r', ' ', 0x85, 0xa0 -> true;
      case 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> true;
      default -> codePoint >= 0x2000 && codePoint <= 0x200a;
    };
  }

  /** The text without the white space at both its ends: {@code strings.TrimSpace}. */
  public static String trim(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    return trimRight(text.substring(start));
  }

  /** The text without the white space at its end. */
  public static String trimRight(String text) {
    int end = text.length();
    while (end > 0 && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end);
  }
}
