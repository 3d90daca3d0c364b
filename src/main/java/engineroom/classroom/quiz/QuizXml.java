package engineroom.classroom.quiz;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;

/** An XML file that grows from its outermost element. */
final class QuizXml {

  private final Document document;

  QuizXml(String root) {
    document = Parser.xmlParser().parseInput("<" + root + "/>", "");
    document
        .outputSettings()
        .syntax(Syntax.xml)
        .escapeMode(EscapeMode.xhtml)
        .prettyPrint(false)
        .charset("UTF-8");
  }

  Element root() {
    return document.child(0);
  }

  /** HTML as elements of XML, to stand in its midst. */
  static void insert(Element into, String html) {
    Parser.xmlParser().parseFragmentInput(html, into, "").forEach(into::appendChild);
  }

  String text() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
  }
}
