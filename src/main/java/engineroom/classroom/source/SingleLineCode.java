package engineroom.classroom.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Code on a single line, without its comments, so that what follows it keeps its line. */
public final class SingleLineCode {

  private static final Pattern PART =
      Pattern.compile(
          "(\"\"\")|(\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')|//[^\\n]*|/\\*.*?\\*/|\\s+",
          Pattern.DOTALL);

  private SingleLineCode() {}

  /**
   * Puts code on one line.
   *
   * @throws IllegalArgumentException where it holds a text block, which needs its lines
   */
  public static String of(String code) {
    Matcher part = PART.matcher(code);
    StringBuilder flat = new StringBuilder();
    while (part.find()) {
      if (part.group(1) != null) {
        throw new IllegalArgumentException("a text block cannot stand on one line");
      }
      String kept = part.group(2) == null ? " " : part.group(2);
      part.appendReplacement(flat, Matcher.quoteReplacement(kept));
    }
    return part.appendTail(flat).toString();
  }
}
