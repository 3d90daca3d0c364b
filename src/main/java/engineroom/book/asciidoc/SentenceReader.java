package engineroom.book.asciidoc;

import engineroom.book.statement.Sentence;
import engineroom.book.statement.Span;
import engineroom.files.Location;
import engineroom.files.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a sentence out of the HTML of its paragraph. */
final class SentenceReader {

  private static final Map<String, Span.Style> STYLES =
      Map.of(
          "span", Span.Style.PLAIN,
          "code", Span.Style.CODE,
          "strong", Span.Style.STRONG,
          "em", Span.Style.EMPHASIS,
          "mark", Span.Style.MARKED,
          "sup", Span.Style.RAISED,
          "sub", Span.Style.LOWERED);

  private final String id;
  private final Location where;
  private final Problems problems;

  /**
   * A reader for a behaviour's sentence.
   *
   * @param where what is no sentence is reported here
   */
  SentenceReader(String id, Location where, Problems problems) {
    this.id = id;
    this.where = where;
    this.problems = problems;
  }

  /** The sentence of a paragraph. */
  Sentence read(Element paragraph) {
    return new Sentence(spans(paragraph));
  }

  private List<Span> spans(Element element) {
    List<Span> spans = new ArrayList<>();
    for (Node node : element.childNodes()) {
      switch (node) {
        case TextNode text -> spans.add(new Span.Text(text.text()));
        case Element child -> spans.add(span(child));
        default -> {}
      }
    }
    return List.copyOf(spans);
  }

  private Span span(Element element) {
    String name = element.normalName();
    if (element.hasAttr("lang")) {
      return new Span.Foreign(element.attr("lang"), spans(element));
    }
    if (name.equals("a") && element.hasAttr("href")) {
      return new Span.Link(element.attr("href"), element.className(), spans(element));
    }
    if (!STYLES.containsKey(name) || element.hasClass("footnote")) {
      problems.add(
          where,
          "behaviour '%s' is more than a sentence: take out what becomes <%s>, or put it beside it"
              .formatted(id, name));
    }
    Span.Style style = STYLES.getOrDefault(name, Span.Style.PLAIN);
    return new Span.Styled(style, element.className(), spans(element));
  }
}
