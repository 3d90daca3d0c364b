package engineroom.book.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A highlighted source, line by line; every line closes the elements that it opens.
 *
 * @param lines the lines as HTML
 */
public record HighlightedFile(List<String> lines) {

  private static final Pattern PART = Pattern.compile("<span[^>]*>|</span>|\n");
  private static final Pattern INDENT = Pattern.compile("^((?:<[^>]*>)*)( *)");

  static HighlightedFile of(String html) {
    List<String> lines = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>();
    StringBuilder line = new StringBuilder();
    Matcher part = PART.matcher(html);
    int done = 0;
    while (part.find()) {
      line.append(html, done, part.start());
      done = part.end();
      switch (part.group()) {
        case "\n" -> {
          lines.add(line + "</span>".repeat(open.size()));
          line = new StringBuilder(String.join("", open));
        }
        case "</span>" -> line.append(closing(open));
        default -> {
          open.addLast(part.group());
          line.append(part.group());
        }
      }
    }
    lines.add(line.append(html.substring(done)).toString());
    return new HighlightedFile(List.copyOf(lines));
  }

  private static String closing(Deque<String> open) {
    open.removeLast();
    return "</span>";
  }

  /** Some lines, numbered as in the file and moved to the left as far as they go together. */
  public String cut(int start, int end) {
    List<String> some = lines.subList(start - 1, Math.min(end, lines.size()));
    int indent =
        some.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(HighlightedFile::indent)
            .min()
            .orElse(0);
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < some.size(); i++) {
      html.append(numbered(start + i, "", dedent(some.get(i), indent)));
    }
    return html.toString();
  }

  /** All lines, each with an anchor such as {@code L64}. */
  public String whole() {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      html.append(numbered(i + 1, " id=\"L" + (i + 1) + "\"", lines.get(i)));
    }
    return html.toString();
  }

  private static String numbered(int number, String id, String line) {
    return "<span class=\"line\"" + id + " data-line=\"" + number + "\">" + line + "\n</span>";
  }

  private static int indent(String line) {
    Matcher indent = INDENT.matcher(line);
    return indent.find() ? indent.group(2).length() : 0;
  }

  private static String dedent(String line, int indent) {
    Matcher start = INDENT.matcher(line);
    return start.find() && start.group(2).length() >= indent
        ? start.group(1) + line.substring(start.end(1) + indent)
        : line;
  }
}
