package engineroom.book.page;

import engineroom.book.text.Chapter;
import java.util.List;
import org.jsoup.nodes.Element;

/** The way around: the sidebar's contents, and the pages before and after. */
final class Contents {

  private final List<Chapter> chapters;

  Contents(List<Chapter> chapters) {
    this.chapters = chapters;
  }

  /** All chapters, and the sections of the current one. */
  String sidebar(Page current) {
    Element list = new Element("ol").addClass("chapters");
    for (Chapter chapter : chapters) {
      Element item = list.appendElement("li");
      Element link = link(item, current, chapter.page());
      link.appendElement("span").addClass("number").text(chapter.number());
      link.appendText(" ").appendElement("span").append(chapter.title());
      if (chapter.page().equals(current.path())) {
        appendSections(item, current.body());
      }
    }
    Element more = new Element("ul").addClass("chapters").addClass("more");
    link(more.appendElement("li"), current, BehavioursPage.PATH).text("All behaviours");
    return list.outerHtml() + more.outerHtml();
  }

  private static Element link(Element item, Page current, String path) {
    Element link = item.appendElement("a").attr("href", current.root() + path);
    if (path.equals(current.path())) {
      link.attr("aria-current", "page");
    }
    return link;
  }

  private static void appendSections(Element item, Element body) {
    Element sections = item.appendElement("ol").addClass("sections");
    for (Element heading : body.select("h2[id]")) {
      Element copy = heading.clone();
      copy.select(".permalink").remove();
      Element link = sections.appendElement("li").appendElement("a");
      link.attr("href", "#" + heading.id()).append(copy.html());
    }
  }

  /** Links to the pages before and after a chapter. */
  String turns(Page current) {
    Element turns = new Element("nav").addClass("turns").attr("aria-label", "Pages");
    for (int i = 0; i < chapters.size(); i++) {
      if (chapters.get(i).page().equals(current.path())) {
        if (i == 0) {
          turn(turns, "prev", "Contents", "index.html", "Engine Room");
        } else {
          turn(turns, "prev", "Before", chapters.get(i - 1));
        }
        if (i < chapters.size() - 1) {
          turn(turns, "next", "Next", chapters.get(i + 1));
        }
      }
    }
    return turns.childrenSize() == 0 ? "" : turns.outerHtml();
  }

  private static void turn(Element turns, String rel, String label, Chapter chapter) {
    String number = chapter.number().isEmpty() ? "" : chapter.number() + " ";
    turn(turns, rel, label, chapter.page(), number + chapter.title());
  }

  private static void turn(Element turns, String rel, String label, String page, String title) {
    Element link = turns.appendElement("a").attr("rel", rel).attr("href", page).addClass(rel);
    link.appendElement("small").text(label);
    link.appendText(" ").appendElement("span").append(title);
  }
}
