package engineroom.book.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line that AsciiDoc is told to leave alone, or to read in some editions only.
 *
 * @param line the line, from 1
 * @param complaint what is wrong with it, and what to do
 */
record RawText(int line, String complaint) {

  private static final Pattern VERBATIM = Pattern.compile("/{4,}|-{4,}|\\.{4,}|```[\\w+-]*");
  private static final Pattern RAW =
      Pattern.compile(
          "^\\+{4,}\\s*$"
              + "|(?<!\\+)\\+\\+\\+(?!\\+)"
              + "|\\bpass:(?!c\\b)[\\w,]*\\["
              + "|^\\[\\s*(pass|stem|latexmath|asciimath)\\b"
              + "|^\\[.*\\bsubs\\s*=");
  private static final Pattern CONDITION =
      Pattern.compile("^(ifdef|ifndef|ifeval)::.*backend.*\\[");

  /** All such lines of a chapter; what listings show is not read by AsciiDoc in the first place. */
  static List<RawText> of(List<String> lines) {
    List<RawText> found = new ArrayList<>();
    String until = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).stripTrailing();
      if (!until.isEmpty()) {
        until = line.equals(until) ? "" : until;
      } else if (VERBATIM.matcher(line).matches()) {
        until = line.startsWith("```") ? "```" : line;
      } else if (RAW.matcher(line).find()) {
        until = line.matches("\\+{4,}") ? line : "";
        String complaint = "no edition takes raw text of a chapter: write it as AsciiDoc";
        found.add(new RawText(i + 1, complaint));
      } else if (CONDITION.matcher(line).find()) {
        String complaint = "a chapter says the same in every edition: take the condition out";
        found.add(new RawText(i + 1, complaint));
      }
    }
    return found;
  }
}
