package engineroom.book.page;

import engineroom.book.text.BookPart;
import engineroom.book.words.BookWords;
import java.util.List;
import org.jsoup.nodes.Element;

/** The way around: the sidebar's contents, and the pages before and after. */
final class TableOfContents {

  private final ReadingOrder outline;
  private final BookWords words;
  private final String bookTitle;

  TableOfContents(ReadingOrder outline, BookWords words, String bookTitle) {
    this.outline = outline;
    this.words = words;
    this.bookTitle = bookTitle;
  }

  /** All parts of the book, and the sections of the current page. */
  String sidebar(Page current) {
    StringBuilder html = new StringBuilder();
    for (BookPart part : BookPart.values()) {
      List<ReadingStop> stops = outline.of(part);
      if (!stops.isEmpty()) {
        html.append(list(part, stops, current));
      }
    }
    return html.toString();
  }

  private String list(BookPart part, List<ReadingStop> stops, Page current) {
    Element list = new Element(part == BookPart.CHAPTERS ? "ol" : "ul").addClass("chapters");
    String heading = "";
    if (part == BookPart.APPENDICES) {
      list.attr("aria-labelledby", "appendices");
      heading = "<p class=\"part\" id=\"appendices\">" + words.of("page.appendices") + "</p>";
    }
    stops.forEach(stop -> append(list.appendElement("li"), stop, current));
    return heading + list.outerHtml();
  }

  private static void append(Element item, ReadingStop stop, Page current) {
    Element link = item.appendElement("a").attr("href", current.to(stop.path()));
    if (!stop.number().isEmpty()) {
      link.appendElement("span").addClass("number").text(stop.number());
      link.appendText(" ");
    }
    link.appendElement("span").append(stop.title());
    if (stop.path().equals(current.path())) {
      link.attr("aria-current", "page");
      appendSections(item, current.body());
    }
  }

  private static void appendSections(Element item, Element body) {
    var headings = body.select("h2[id]");
    if (headings.isEmpty()) {
      return;
    }
    Element sections = item.appendElement("ol").addClass("sections");
    for (Element heading : headings) {
      Element link = sections.appendElement("li").appendElement("a");
      link.attr("href", "#" + heading.id()).append(Permalinks.without(heading));
    }
  }

  /** Links to the pages before and after one. */
  String turns(Page current) {
    return outline.at(current.path()).map(this::turns).orElse("");
  }

  private String turns(ReadingStop stop) {
    Element turns = new Element("nav").addClass("turns").attr("aria-label", words.of("page.turns"));
    outline
        .from(stop, -1)
        .ifPresentOrElse(
            before -> turn(turns, "prev", words.of("page.before"), before.path(), before.spoken()),
            () -> turn(turns, "prev", words.of("page.contents"), "index.html", bookTitle));
    outline
        .from(stop, 1)
        .ifPresent(next -> turn(turns, "next", words.of("page.next"), next.path(), next.spoken()));
    return turns.outerHtml();
  }

  private static void turn(Element turns, String rel, String label, String page, String title) {
    Element link = turns.appendElement("a").attr("rel", rel).attr("href", page).addClass(rel);
    link.appendElement("small").text(label);
    link.appendText(" ").appendElement("span").append(title);
  }
}
