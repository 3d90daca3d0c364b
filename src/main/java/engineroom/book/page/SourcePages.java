package engineroom.book.page;

import engineroom.book.text.SourceAddress;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;

/** A page for every source that the book shows or links to. */
final class SourcePages {

  private final Listings listings;

  SourcePages(Listings listings) {
    this.listings = listings;
  }

  List<Page> pages(Collection<String> files) {
    return files.stream().map(this::page).toList();
  }

  private Page page(String file) {
    Element body = new Element("div");
    String name = file.substring(file.lastIndexOf('/') + 1);
    body.appendElement("p").addClass("chapter-number").text("Source");
    body.appendElement("h1").text(name);
    body.appendElement("p").addClass("place").text(file);
    body.appendChild(listings.file(file));
    return new Page(SourceAddress.of(file), "source", name, body);
  }
}
