package engineroom.book.print;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as AsciiDoc that means nothing but that text. */
final class AdocText {

  private static final Pattern SIGN = Pattern.compile("[^\\p{IsAlphabetic}\\p{IsDigit}\\s,.]");

  private AdocText() {}

  /** Plain text; whatever AsciiDoc could take for a sign becomes a character reference. */
  static String text(String plain) {
    return SIGN.matcher(plain)
        .replaceAll(sign -> Matcher.quoteReplacement("&#" + sign.group().codePointAt(0) + ";"));
  }

  /** Text in the typeface of code. */
  static String code(String plain) {
    return plain.isBlank() ? "" : "``" + text(plain) + "``";
  }

  /** Text in a role of the theme. */
  static String role(String role, String adoc) {
    return "[." + role + "]##" + adoc + "##";
  }

  /** A link out of the book. */
  static String link(String address, String plain) {
    return "link:++" + address + "++[" + text(plain) + "]";
  }
}
