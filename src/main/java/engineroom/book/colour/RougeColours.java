package engineroom.book.colour;

import org.jsoup.nodes.Element;

/** Takes the listings that a chapter writes out over into the colours of the book. */
public final class RougeColours {

  private RougeColours() {}

  public static Element takeOver(Element body) {
    for (Element token : body.select("pre.highlight code span[class]")) {
      CodeKind kind = CodeKind.ofRouge(token.className());
      if (kind == CodeKind.PLAIN) {
        token.unwrap();
      } else {
        token.tagName("i").attr("class", kind.style());
      }
    }
    return body;
  }
}
