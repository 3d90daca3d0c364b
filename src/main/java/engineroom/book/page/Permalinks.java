package engineroom.book.page;

import org.jsoup.nodes.Element;

/** The links by which a reader keeps a place. */
final class Permalinks {

  private Permalinks() {}

  /** Appends one to an element that names what it leads to. */
  static void append(Element parent, String id, String what) {
    parent
        .appendText(" ")
        .appendElement("a")
        .addClass("permalink")
        .attr("href", "#" + id)
        .attr("aria-label", "Link to " + what)
        .text("#");
  }

  /** A copy of an element's HTML without them. */
  static String without(Element element) {
    Element copy = element.clone();
    copy.select(".permalink").remove();
    return copy.html().strip();
  }
}
