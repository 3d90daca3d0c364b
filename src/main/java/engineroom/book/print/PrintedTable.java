package engineroom.book.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A page's table of facts as an AsciiDoc table. */
final class PrintedTable {

  private static final String FENCE = "|===";

  private PrintedTable() {}

  /**
   * The table.
   *
   * @param title its title as AsciiDoc
   */
  static List<String> lines(String title, Element table) {
    int columns = table.select("thead th").size();
    List<String> lines = new ArrayList<>();
    lines.add("." + title);
    lines.add("[%header,cols=\"" + columns + "*\"]");
    lines.add(FENCE);
    for (Element row : table.select("tr")) {
      row.children().forEach(cell -> lines.add("|" + adoc(cell)));
      lines.add("");
    }
    lines.add(FENCE);
    return lines;
  }

  private static String adoc(Element element) {
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
