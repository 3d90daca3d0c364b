package engineroom.book.page;

import engineroom.book.steps.StepsScript;
import engineroom.book.words.BookWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The book as one page, to be searched by the browser, kept as one file or printed: the title page
 * and every chapter, with the links between them leading to places on it.
 */
final class WholeBook {

  static final String PATH = "book.html";

  private static final Set<String> ELSEWHERE =
      Set.of(BehavioursPage.PATH, StepsScript.ROOM, DockerPage.PATH, "index.html", PATH);

  private final Set<String> inside = new HashSet<>();

  private WholeBook() {}

  /** Joins pages whose links have been checked. */
  static Page of(Page title, List<Page> chapters, BookWords words) {
    WholeBook book = new WholeBook();
    chapters.forEach(chapter -> book.inside.add(chapter.path()));
    Element body = title.body().clone();
    body.select(".forms").remove();
    chapters.forEach(chapter -> body.appendChild(section(chapter)));
    body.select(".bring-go").stream().skip(1).forEach(Element::remove);
    body.select("a[href]").forEach(book::lead);
    RepeatedListings.fold(body, words);
    return new Page(PATH, "whole", words.of("page.whole", title.title()), body);
  }

  /** True if a page of the outline is a part of this one. */
  static boolean holds(String page) {
    return !ELSEWHERE.contains(page);
  }

  /** The id of what was a page. */
  static String idOf(String page) {
    return page.replaceFirst("\\.html$", "");
  }

  private static Element section(Page chapter) {
    Element section = chapter.body().clone().tagName("section");
    section.clearAttributes().addClass("chapter").attr("id", idOf(chapter.path()));
    for (int level = 5; level >= 1; level--) {
      section.select("h" + level).tagName("h" + (level + 1));
    }
    return section;
  }

  private void lead(Element link) {
    String target = link.attr("href");
    int hash = target.indexOf('#');
    String page = hash < 0 ? target : target.substring(0, hash);
    if (inside.contains(page)) {
      link.attr("href", hash < 0 ? "#" + idOf(page) : target.substring(hash));
    }
  }
}
