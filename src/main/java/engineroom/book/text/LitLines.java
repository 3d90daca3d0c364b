package engineroom.book.text;

import engineroom.book.html.PlainText;
import engineroom.files.Mistake;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The lines of a listing that its text is about. A chapter names a line by what stands in it, which
 * moves with it: {@code some words}; {@code some words ... others} for all lines from one to the
 * other; {@code some words & others} for both.
 */
public final class LitLines {

  private static final String TO = " \\.\\.\\. ";
  private static final String AND = " & ";

  private final List<String> lines;
  private final BitSet lit = new BitSet();

  private LitLines(String asked, List<String> lines) {
    this.lines = lines;
    if (!asked.isEmpty()) {
      for (String range : asked.split(AND)) {
        light(range.split(TO, 2));
      }
    }
  }

  /**
   * The listing with its lit lines marked; every line still closes what it opens.
   *
   * @param asked what stands in the lines, or empty for none
   * @param lines the listing, as HTML
   * @throws Mistake if no line of the listing has it
   */
  public static String mark(String asked, List<String> lines) {
    LitLines marked = new LitLines(asked, lines.stream().map(PlainText::of).toList());
    return marked.html(lines);
  }

  /**
   * The numbers of the lit lines, with commas between; empty where none is asked for.
   *
   * @param asked what stands in the lines, or empty for none
   * @param lines the listing, as it is written
   * @param first the number of its first line
   * @throws Mistake if no line of the listing has it
   */
  public static String numbers(String asked, List<String> lines, int first) {
    List<String> words = lines.stream().map(line -> line.strip().replaceAll("\\s+", " ")).toList();
    return new LitLines(asked, words)
        .lit.stream()
            .mapToObj(line -> String.valueOf(line + first))
            .collect(Collectors.joining(","));
  }

  private void light(String[] ends) {
    int first = indexOf(ends[0], 0);
    int last = ends.length == 1 ? first : indexOf(ends[1], first);
    lit.set(first, last + 1);
  }

  private int indexOf(String words, int from) {
    for (int i = from; i < lines.size(); i++) {
      if (lines.get(i).contains(words)) {
        return i;
      }
    }
    throw new Mistake(
        "no line to light has '%s': name it by words that stand in it".formatted(words));
  }

  private String html(List<String> written) {
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < written.size(); i++) {
      String line = written.get(i);
      html.append(lit.get(i) ? "<mark>" + line + "</mark>" : line).append('\n');
    }
    return html.toString();
  }
}
