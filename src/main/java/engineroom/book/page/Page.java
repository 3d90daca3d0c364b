package engineroom.book.page;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page before it gets its frame. */
final class Page {

  private final String path;
  private final String kind;
  private final String title;
  private final Element body;
  private @Nullable Set<String> ids;
  private @Nullable String html;

  /**
   * A page.
   *
   * @param path its file, from the book's root
   * @param kind what it is: {@code chapter}, {@code title}, {@code behaviours}, {@code source},
   *     {@code room}, {@code docker} or {@code whole}
   * @param title its title as plain text
   * @param body what stands in its main part
   */
  Page(String path, String kind, String title, Element body) {
    this.path = path;
    this.kind = kind;
    this.title = title;
    this.body = body;
  }

  String path() {
    return path;
  }

  String kind() {
    return kind;
  }

  String title() {
    return title;
  }

  /** To be changed by whoever lays the page out; its ids only until they are asked for. */
  Element body() {
    return body;
  }

  /** All ids in its main part, for good. */
  synchronized Set<String> ids() {
    if (ids == null) {
      ids = Set.copyOf(body.select("[id]").eachAttr("id"));
    }
    return ids;
  }

  /** The way back to the book's root. */
  String root() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** The way to a page of the outline; on the page that holds them all, it is a place there. */
  String to(String page) {
    return kind.equals("whole") && WholeBook.holds(page)
        ? "#" + WholeBook.idOf(page)
        : root() + page;
  }

  /** Its main part as HTML, for good; indenting it would cost a tenth of its weight. */
  synchronized String html() {
    if (html == null) {
      Document shell = new Document("");
      shell.outputSettings().prettyPrint(false);
      shell.appendChild(body);
      html = body.html();
    }
    return html;
  }
}
