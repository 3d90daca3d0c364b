package engineroom.book.page;

import org.jsoup.nodes.Element;

/** The links by which a reader keeps a place. */
final class Permalinks {

  private Permalinks() {}

  /** Appends one to an element; its label says what it leads to. */
  static void append(Element parent, String id, String label) {
    parent
        .appendText(" ")
        .appendElement("a")
        .addClass("permalink")
        .attr("href", "#" + id)
        .attr("aria-label", label)
        .text("#");
  }

  /** A copy of an element's HTML without them. */
  static String without(Element element) {
    Element copy = element.clone();
    copy.select(".permalink").remove();
    return copy.html().strip();
  }
}
