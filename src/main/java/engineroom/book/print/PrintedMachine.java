package engineroom.book.print;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The page's list of machines as an AsciiDoc list. */
final class PrintedMachine {

  private PrintedMachine() {}

  static List<String> lines(Element list) {
    List<String> lines = new ArrayList<>(List.of("[.machine]"));
    boolean first = true;
    for (Element child : list.children()) {
      if (child.normalName().equals("dt")) {
        lines.add(AdocText.text(child.text()) + "::");
        first = true;
      } else {
        lines.add((first ? "" : "+\n") + line(child));
        first = false;
      }
    }
    return lines.stream().flatMap(String::lines).toList();
  }

  private static String line(Element child) {
    Element code = child.selectFirst("code");
    return code == null ? AdocText.text(child.text()) : AdocText.code(code.text());
  }
}
