package engineroom.book.colour;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A highlighted source, line by line; every line closes the elements that it opens.
 *
 * @param lines the lines as HTML
 */
public record HighlightedFile(List<String> lines) {

  private static final Pattern INDENT = Pattern.compile("^((?:<[^>]*>)*)( *)");

  /** Some lines, moved to the left as far as they go together. */
  public String cut(int start, int end) {
    List<String> some = lines.subList(start - 1, Math.min(end, lines.size()));
    int indent =
        some.stream()
            .filter(line -> !line.isBlank())
            .mapToInt(HighlightedFile::indent)
            .min()
            .orElse(0);
    return some.stream().map(line -> dedent(line, indent) + "\n").collect(Collectors.joining());
  }

  /** All lines, each with an anchor such as {@code L64}. */
  public String whole() {
    return IntStream.rangeClosed(1, lines.size())
        .mapToObj(number -> "<span id=\"L%d\">%s\n</span>".formatted(number, line(number)))
        .collect(Collectors.joining());
  }

  private String line(int number) {
    return lines.get(number - 1);
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
