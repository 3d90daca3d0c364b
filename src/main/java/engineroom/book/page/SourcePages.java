package engineroom.book.page;

import engineroom.book.text.SourceAddress;
import org.jsoup.nodes.Element;

/** A page for every source that the book shows or links to. */
final class SourcePages {

  private final Listings listings;

  SourcePages(Listings listings) {
    this.listings = listings;
  }

  /** The page of one source. */
  Page page(String file) {
    Element body = new Element("div");
    String name = file.substring(file.lastIndexOf('/') + 1);
    body.appendElement("h1").text(name);
    body.appendElement("p").addClass("place").addClass("path").text(file);
    body.appendChild(listings.file(file));
    return new Page(SourceAddress.of(file), "source", name, body);
  }
}
