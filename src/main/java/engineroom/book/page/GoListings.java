package engineroom.book.page;

import engineroom.book.colour.HighlightedFile;
import engineroom.book.colour.Highlighter;
import engineroom.book.source.GoSource;
import engineroom.book.words.BookWords;
import engineroom.docker.GoFacts;
import engineroom.docker.GoRange;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The lines of the original, where the reader has them: on the cards, and on pages of their own.
 */
final class GoListings {

  private final GoFacts go;
  private final BookWords words;
  private final Map<String, HighlightedFile> files;

  GoListings(GoSource source, GoFacts go, Highlighter highlighter, BookWords words) {
    this.words = words;
    this.go = go;
    this.files =
        source.names().stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    name -> highlighter.go(source.lines(name)),
                    (a, b) -> a,
                    TreeMap::new));
  }

  /** Go beside Java. */
  Element beside(List<GoRange> ranges, List<Element> java) {
    Element both = new Element("div").addClass("beside");
    Element left = both.appendElement("div");
    ranges.forEach(range -> left.appendChild(lines(range)));
    Element right = both.appendElement("div");
    java.forEach(listing -> right.appendChild(listing.removeAttr("id")));
    return both;
  }

  private Element lines(GoRange range) {
    Element figure = new Element("figure").addClass("listing").addClass("go");
    Element caption = figure.appendElement("figcaption");
    caption.appendElement("a").attr("href", go.link(range)).text(range.file());
    caption
        .appendText(" ")
        .appendElement("span")
        .addClass("place")
        .text(words.lines(range.start(), range.end()));
    Listings.numbered(Listings.pre(figure), range.start(), range.end())
        .append(file(range.file()).cut(range.start(), range.end()));
    return figure;
  }

  /** A page for every file. */
  List<Page> pages() {
    return files.keySet().stream().map(this::page).toList();
  }

  private Page page(String file) {
    Element body = new Element("div");
    body.appendElement("p").addClass("chapter-number").text(words.of("original.label"));
    body.appendElement("h1").text(file);
    Element place = body.appendElement("p").addClass("place");
    place.appendElement("a").attr("href", go.link(file)).text(words.of("original.place", file));
    Element figure = body.appendElement("figure").addClass("listing").addClass("wide");
    HighlightedFile whole = file(file);
    Listings.numbered(Listings.pre(figure), 1, whole.lines().size()).append(whole.whole());
    return new Page(address(file), "source", file, body);
  }

  private static String address(String file) {
    return "source/go." + file + ".html";
  }

  /** Leads links to the original to the pages that show it here. */
  void bringHome(Page page) {
    for (String file : files.keySet()) {
      String there = go.link(file);
      for (Element link : page.body().select("a[href^=" + there + "]")) {
        String lines = link.attr("href").substring(there.length());
        if (lines.isEmpty() || lines.startsWith("#")) {
          String home = page.root() + address(file) + lines.replaceFirst("-.*", "");
          link.attr("href", home);
        }
      }
    }
  }

  private HighlightedFile file(String name) {
    return Objects.requireNonNull(files.get(name), name);
  }
}
