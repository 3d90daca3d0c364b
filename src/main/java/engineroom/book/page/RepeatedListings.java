package engineroom.book.page;

import engineroom.book.words.BookWords;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Shows every listing once a page. Where a card would show it again, a link leads there, which the
 * page's script unfolds in place; that keeps a page of fifty cards light.
 */
final class RepeatedListings {

  private final BookWords words;

  private RepeatedListings(BookWords words) {
    this.words = words;
  }

  /** Folds the repeated listings of a page, and sees to it that an id stands once. */
  static void fold(Element page, BookWords words) {
    RepeatedListings repeated = new RepeatedListings(words);
    Map<String, Element> homes = new HashMap<>();
    var figures = page.select("figure[id]");
    figures.forEach(figure -> homes.merge(figure.id(), figure, RepeatedListings::better));
    for (Element figure : figures) {
      if (homes.get(figure.id()) != figure) {
        repeated.repeat(figure);
      }
    }
    dropUnusedIds(page, figures);
  }

  /** A test is shown once as a rule; an id that nothing leads to is weight. */
  private static void dropUnusedIds(Element page, List<Element> figures) {
    Set<String> used = new HashSet<>();
    for (Element repeat : page.getElementsByClass("repeat")) {
      used.addAll(repeat.select("a").eachAttr("href"));
    }
    for (Element figure : figures) {
      if (!used.contains("#" + figure.id()) && isIn("test", figure)) {
        figure.removeAttr("id");
      }
    }
  }

  /** A listing of the text stays in the text; of two on cards, the first stays. */
  private static Element better(Element first, Element second) {
    return isOnCard(first) && !isOnCard(second) ? second : first;
  }

  private static boolean isOnCard(Element figure) {
    return isIn("card", figure);
  }

  /** A look at each ancestor: to ask by a selector for each of thousands takes its time. */
  private static boolean isIn(String style, Element figure) {
    Element box = figure.parent();
    while (box != null && !box.hasClass(style)) {
      box = box.parent();
    }
    return box != null;
  }

  private void repeat(Element figure) {
    if (isOnCard(figure)) {
      figure.replaceWith(link(figure));
    } else {
      figure.removeAttr("id").select("> figcaption > .permalink").remove();
    }
  }

  private Element link(Element listing) {
    Element link = new Element("p").addClass("repeat");
    Element target = link.appendElement("a").attr("href", "#" + listing.id());
    String place =
        words.of("listing.on-this-page", listing.expectFirst("figcaption .place").text());
    if (isIn("test", listing)) { // its name stands above
      target.text(place);
    } else {
      target.appendElement("code").text(listing.expectFirst("figcaption code").text());
      link.appendText(" ").appendElement("span").addClass("place").text(place);
    }
    return link;
  }
}
