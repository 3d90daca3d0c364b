package engineroom.book.page;

import engineroom.book.statement.Sentence;
import engineroom.book.statement.Span;
import java.util.List;
import org.jsoup.nodes.Element;

/** Sets a sentence on a page. */
final class SentenceHtml {

  private final boolean linked;

  private SentenceHtml(boolean linked) {
    this.linked = linked;
  }

  /** Appends a sentence to an element. */
  static Element append(Element parent, Sentence sentence) {
    return new SentenceHtml(true).append(parent, sentence.spans());
  }

  /** Appends a sentence to an element that is a link itself: what it links to is left out. */
  static Element appendUnlinked(Element parent, Sentence sentence) {
    return new SentenceHtml(false).append(parent, sentence.spans());
  }

  private Element append(Element parent, List<Span> spans) {
    spans.forEach(span -> append(parent, span));
    return parent;
  }

  private void append(Element parent, Span span) {
    switch (span) {
      case Span.Text text -> parent.appendText(text.words());
      case Span.Foreign foreign ->
          append(parent.appendElement("span").attr("lang", foreign.language()), foreign.inside());
      case Span.Styled styled ->
          append(role(parent.appendElement(tag(styled.style())), styled.role()), styled.inside());
      case Span.Link link when linked ->
          append(
              role(parent.appendElement("a").attr("href", link.target()), link.role()),
              link.inside());
      case Span.Link link -> append(parent, link.inside());
    }
  }

  private static Element role(Element element, String role) {
    return role.isEmpty() ? element : element.attr("class", role);
  }

  private static String tag(Span.Style style) {
    return switch (style) {
      case PLAIN -> "span";
      case CODE -> "code";
      case STRONG -> "strong";
      case EMPHASIS -> "em";
      case MARKED -> "mark";
      case RAISED -> "sup";
      case LOWERED -> "sub";
    };
  }
}
