package engineroom.book.exercise;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A text of the book for a terminal: paragraphs, lists and listings, and no marks but backquotes
 * around code.
 */
final class TerminalText {

  private static final String GAP = "\n\n";

  private TerminalText() {}

  /** Turns HTML into lines; blocks are apart by an empty line, a paragraph is one line. */
  static String of(String html) {
    List<String> blocks = new ArrayList<>();
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("code:not(pre code)").forEach(code -> code.prepend("`").append("`"));
    append(body, "", blocks);
    return String.join(GAP, blocks);
  }

  private static void append(Element element, String indent, List<String> blocks) {
    for (Node node : element.childNodes()) {
      switch (node) {
        case Element child -> appendBlock(child, indent, blocks);
        case TextNode text when !text.isBlank() -> blocks.add(indent + text.text().strip());
        default -> {}
      }
    }
  }

  private static void appendBlock(Element block, String indent, List<String> blocks) {
    switch (block.normalName()) {
      case "p", "dt", "h1", "h2", "h3", "h4", "h5" -> blocks.add(indent + block.text());
      case "pre" -> blocks.add(block.wholeText().stripTrailing().indent(4).stripTrailing());
      case "ul", "ol" -> blocks.add(items(block, indent));
      case "tr" -> blocks.add(indent + String.join("  ", block.children().eachText()));
      default -> append(block, indent, blocks);
    }
  }

  private static String items(Element list, String indent) {
    List<String> items = new ArrayList<>();
    for (Element item : list.children()) {
      String mark = list.normalName().equals("ol") ? items.size() + 1 + ". " : "- ";
      List<String> inside = new ArrayList<>();
      append(item, "", inside);
      items.add(indent + mark + String.join("\n", inside).replace("\n", "\n" + indent + "  "));
    }
    return String.join("\n", items);
  }
}
