package engineroom.book.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page before it gets its frame.
 *
 * @param path its file, from the book's root
 * @param kind what it is: {@code chapter}, {@code title}, {@code behaviours}, {@code source} or
 *     {@code whole}
 * @param title its title as plain text
 * @param body what stands in its main part
 */
record Page(String path, String kind, String title, Element body) {

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

  /** Its main part as HTML; indenting it would cost a tenth of its weight. */
  String html() {
    Document shell = new Document("");
    shell.outputSettings().prettyPrint(false);
    shell.appendChild(body);
    return body.html();
  }
}
