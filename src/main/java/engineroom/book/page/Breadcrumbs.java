package engineroom.book.page;

import engineroom.book.words.BookWords;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The way from the title page to where the reader is; a script adds the section. */
final class Breadcrumbs {

  private final ReadingOrder outline;
  private final BookWords words;
  private final String bookTitle;

  Breadcrumbs(ReadingOrder outline, BookWords words, String bookTitle) {
    this.words = words;
    this.outline = outline;
    this.bookTitle = bookTitle;
  }

  /** The crumbs of a page; the title page has none. */
  String of(Page page) {
    if (page.kind().equals("title")) {
      return "";
    }
    Element nav = new Element("nav").addClass("crumbs").attr("aria-label", words.of("page.crumbs"));
    Element list = nav.appendElement("ol");
    list.appendElement("li")
        .appendElement("a")
        .attr("href", page.root() + "index.html")
        .text(bookTitle);
    if (page.kind().equals("source")) {
      list.appendElement("li").text(words.of("page.sources"));
    }
    Optional<ReadingStop> stop = outline.at(page.path());
    Element here = list.appendElement("li").appendElement("a").attr("href", "#main");
    here.attr("aria-current", "page");
    if (stop.isPresent()) {
      here.append(stop.get().spoken());
    } else {
      here.text(page.title());
    }
    if (page.kind().equals("chapter") && page.html().contains("<details")) {
      nav.appendElement("button")
          .attr("type", "button")
          .addClass("unfold")
          .attr("aria-pressed", "false")
          .text(words.of("page.unfold"));
    }
    return nav.outerHtml();
  }
}
