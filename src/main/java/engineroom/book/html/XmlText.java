package engineroom.book.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.parser.Parser;

/** An XML text that grows from its outermost element; what is not ASCII is written as numbers. */
public final class XmlText {

  private final Document document;

  /** A text of one element. */
  public XmlText(String root) {
    document = Parser.xmlParser().parseInput("<" + root + "/>", "");
    document
        .outputSettings()
        .syntax(Syntax.xml)
        .escapeMode(EscapeMode.xhtml)
        .prettyPrint(false)
        .charset("US-ASCII");
  }

  /** Its outermost element. */
  public Element root() {
    return document.child(0);
  }

  /** HTML as elements of XML, to stand in its midst. */
  public static void insert(Element into, String html) {
    Parser.xmlParser().parseFragmentInput(html, into, "").forEach(into::appendChild);
  }

  /** The whole text, with the line that says what it is. */
  public String text() {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.outerHtml() + "\n";
  }
}
