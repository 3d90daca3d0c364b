package engineroom.book.page;

import org.jsoup.nodes.Element;

/**
 * A page before it gets its frame.
 *
 * @param path its file, from the book's root
 * @param kind what it is: {@code chapter}, {@code title}, {@code behaviours} or {@code source}
 * @param title its title as plain text
 * @param body what stands in its main part
 */
record Page(String path, String kind, String title, Element body) {

  /** The way back to the book's root. */
  String root() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }
}
