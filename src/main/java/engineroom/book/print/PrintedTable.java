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

  /** What a column needs beside its text. */
  private static final int ROOM = 2;

  private PrintedTable() {}

  /**
   * The table.
   *
   * @param title its title as AsciiDoc
   */
  static List<String> lines(String title, Element table) {
    List<String> lines = new ArrayList<>();
    lines.add("." + title);
    lines.add("[%header,cols=\"" + widths(table) + "\"]");
    lines.add(FENCE);
    for (Element row : table.select("tr")) {
      row.children().forEach(cell -> lines.add("|" + adoc(cell)));
      lines.add("");
    }
    lines.add(FENCE);
    return lines;
  }

  /** Columns are as wide as what stands in them, within reason. */
  private static String widths(Element table) {
    int columns = table.select("thead th").size();
    return IntStream.rangeClosed(1, columns)
        .mapToObj(column -> table.select("tr > :nth-child(" + column + ")").eachText())
        .map(cells -> String.valueOf(Math.max(longestWord(cells), Math.min(longest(cells), WIDE))))
        .collect(Collectors.joining(","));
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
    return element.hasClass("touch") ? inside + "; " : inside;
  }

  private static String adoc(Node node) {
    if (node instanceof TextNode text) {
      return Adoc.text(text.getWholeText());
    }
    if (node instanceof Element element) {
      return switch (element.normalName()) {
        case "a" -> Adoc.link(element.attr("href"), element.text());
        case "code" -> Adoc.code(element.text());
        default -> adoc(element);
      };
    }
    return "";
  }
}
