package engineroom.book.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page's table of facts as an AsciiDoc table. */
final class PrintedTable {

  private static final String FENCE = "|===";

  /** What is longer, in characters, may be broken. */
  private static final int WIDE = 34;

  /** A table of more rows may run over to the next page. */
  private static final int KEPT_TOGETHER = 20;

  /** What a column needs beside its text. */
  private static final int ROOM = 3;

  /** A letter of code or of a heading is as wide as so many others. */
  private static final double WIDE_LETTER = 1.2;

  private PrintedTable() {}

  /**
   * The table.
   *
   * @param title its title as AsciiDoc
   */
  static List<String> lines(String title, Element table) {
    List<String> lines = new ArrayList<>();
    lines.add("." + title);
    boolean together = table.select("tr").size() <= KEPT_TOGETHER;
    lines.add("[%header" + (together ? "%unbreakable" : "") + ",cols=\"" + widths(table) + "\"]");
    lines.add(FENCE);
    for (Element row : table.select("tr")) {
      row.children()
          .forEach(cell -> ("|" + adoc(cell)).lines().map(String::strip).forEach(lines::add));
      lines.add("");
    }
    lines.add(FENCE);
    return lines;
  }

  /** Columns are as wide as what stands in them, within reason. */
  private static String widths(Element table) {
    int columns = table.select("thead th").size();
    return IntStream.rangeClosed(1, columns)
        .mapToObj(column -> table.select("tr > :nth-child(" + column + ")"))
        .map(cells -> cells.stream().map(PrintedTable::spaced).toList())
        .map(cells -> String.valueOf(Math.max(longestWord(cells), Math.min(longest(cells), WIDE))))
        .collect(Collectors.joining(","));
  }

  /** The cell's text, each word made longer by what its letters are wider. */
  private static String spaced(Element cell) {
    boolean wide = cell.normalName().equals("th") || cell.selectFirst("code") != null;
    return Stream.of(cell.text().split("\\s+"))
        .map(word -> wide ? "x".repeat((int) Math.ceil(WIDE_LETTER * word.length())) : word)
        .collect(Collectors.joining(" "));
  }

  private static int longest(List<String> cells) {
    return cells.stream().mapToInt(String::length).max().orElse(1) + ROOM;
  }

  private static int longestWord(List<String> cells) {
    return longest(cells.stream().flatMap(cell -> Stream.of(cell.split("\\s+"))).toList());
  }

  /** What stands in an element of a page, as AsciiDoc. */
  static String adoc(Element element) {
    String inside =
        element.childNodes().stream().map(PrintedTable::adoc).collect(Collectors.joining());
    boolean more = element.hasClass("touch") && element.nextElementSibling() != null;
    return more ? inside + "; " : inside;
  }

  private static String adoc(Node node) {
    if (node instanceof TextNode text) {
      return AdocText.text(text.getWholeText());
    }
    if (node instanceof Element element) {
      return switch (element.normalName()) {
        case "a" -> AdocText.link(element.attr("href"), element.text());
        case "code" -> AdocText.code(element.text()) + (element.hasClass("line") ? " +\n" : "");
        default -> adoc(element);
      };
    }
    return "";
  }
}
