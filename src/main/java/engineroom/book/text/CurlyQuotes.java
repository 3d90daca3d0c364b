package engineroom.book.text;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Sets the straight quotes of a text as a printer would; code keeps its own, and gets back the
 * apostrophes that AsciiDoc has curled.
 */
public final class CurlyQuotes implements NodeVisitor {

  private static final Set<String> LITERAL = Set.of("code", "pre", "kbd", "samp");
  private static final String OPENS_AFTER = " \u00a0\n\t([{\u2014\u2013/";

  private char before = ' ';
  private int literal;

  /** Sets the quotes of an element and of all in it. */
  public static Element set(Element element) {
    element.traverse(new CurlyQuotes());
    return element;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text && !text.getWholeText().isEmpty()) {
      String whole = text.getWholeText();
      text.text(literal == 0 ? curled(whole) : whole.replace('\u2019', '\''));
      before = text.getWholeText().charAt(text.getWholeText().length() - 1);
    } else if (node instanceof Element element) {
      before = element.isBlock() ? ' ' : before;
      literal += LITERAL.contains(element.normalName()) ? 1 : 0;
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      literal -= LITERAL.contains(element.normalName()) ? 1 : 0;
    }
  }

  private String curled(String text) {
    StringBuilder curled = new StringBuilder();
    char last = before;
    for (char c : text.toCharArray()) {
      boolean opens = OPENS_AFTER.indexOf(last) >= 0;
      curled.append(c == '"' ? (opens ? '\u201c' : '\u201d') : c);
      last = c;
    }
    return curled.toString();
  }
}
