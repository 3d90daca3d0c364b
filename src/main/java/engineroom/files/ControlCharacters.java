package engineroom.files;

import java.util.regex.Pattern;

/**
 * Characters that command a terminal in place of being read: escape sequences recolour, erase and
 * rename, a carriage return writes over a line, and the marks for text from right to left show
 * letters in another order than they stand in.
 */
public final class ControlCharacters {

  private static final Pattern COMMANDS =
      Pattern.compile("[\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069&&[^\\n\\t\\r]]|\\r(?!\\n)");

  private ControlCharacters() {}

  /**
   * Text that somebody else wrote, as it can be shown.
   *
   * @param text any text; line ends and tabulators stay
   * @return the text with each such character written as in Java, {@code \u001b}
   */
  public static String visible(String text) {
    return COMMANDS
        .matcher(text)
        .replaceAll(found -> "\\\\u%04x".formatted((int) found.group().charAt(0)));
  }
}
