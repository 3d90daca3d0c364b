package engineroom.daemon.busybox;

/** What a backslash means to {@code echo -e} and {@code printf}. */
final class Escapes {

  private static final String LETTERS = "abefnrtv\\\"";
  private static final String MEANINGS = "\u0007\b\u001b\f\n\r\t\u000b\\\"";

  private Escapes() {}

  /**
   * A text without its escapes.
   *
   * @param text the text
   * @param isCut whether {@code \c} ended it, and all that was to follow
   */
  record Result(String text, boolean isCut) {}

  static Result of(String text) {
    StringBuilder out = new StringBuilder();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i++);
      if (c != '\\' || i == text.length()) {
        out.append(c);
        continue;
      }
      char letter = text.charAt(i++);
      int known = LETTERS.indexOf(letter);
      if (known >= 0) {
        out.append(MEANINGS.charAt(known));
      } else if (letter == 'c') {
        return new Result(out.toString(), true);
      } else if (letter == 'x' && digits(text, i, 16, 2) > 0) {
        int count = digits(text, i, 16, 2);
        out.append((char) Integer.parseInt(text.substring(i, i + count), 16));
        i += count;
      } else if (digits(text, i - 1, 8, letter == '0' ? 4 : 3) > 0) {
        int count = digits(text, i - 1, 8, letter == '0' ? 4 : 3);
        out.append((char) (Integer.parseInt(text.substring(i - 1, i - 1 + count), 8) & 0xff));
        i += count - 1;
      } else {
        out.append('\\').append(letter);
      }
    }
    return new Result(out.toString(), false);
  }

  /** How many digits there are from here on, up to a limit. */
  private static int digits(String text, int from, int radix, int most) {
    int count = 0;
    while (count < most
        && from + count < text.length()
        && Character.digit(text.charAt(from + count), radix) >= 0) {
      count++;
    }
    return count;
  }
}
