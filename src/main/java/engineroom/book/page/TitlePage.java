package engineroom.book.page;

import engineroom.book.html.PlainText;
import engineroom.book.text.BookText;
import engineroom.book.text.Chapter;
import engineroom.book.words.BookWords;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;

/** The first page: what the book is, where to begin, and what is in it. */
final class TitlePage {

  private final BookText book;
  private final List<ReadingStop> made;
  private final BookWords words;

  /**
   * A first page.
   *
   * @param made what the book makes by itself
   */
  TitlePage(BookText book, List<ReadingStop> made, BookWords words) {
    this.book = book;
    this.made = made;
    this.words = words;
  }

  /**
   * The page.
   *
   * @param opening what stands before the first chapter, laid out; a list in it with the role
   *     {@code chapter-lines} has a line for each chapter, which goes to the contents
   */
  Page page(Element opening, String tally, List<String> editions) {
    Map<String, Element> lines = takeLines(opening);
    Element body = new Element("div");
    body.appendElement("h1").append(book.title());
    body.append(opening.html());
    body.appendElement("p").addClass("tally").text(tally);
    appendEditions(body, editions);
    body.appendElement("h2").text(words.of("title.contents"));
    Element list = body.appendElement("ol").addClass("contents");
    book.chapters().forEach(chapter -> append(list, chapter, lines));
    for (ReadingStop stop : made) {
      Element item = list.appendElement("li").addClass("made");
      Element link = item.appendElement("a").attr("href", stop.path());
      link.appendElement("span").text(stop.title());
    }
    Element forms = body.appendElement("p").addClass("forms").text(words.of("title.or-read") + " ");
    forms.appendElement("a").attr("href", WholeBook.PATH).text(words.of("title.whole"));
    forms.appendText(".");
    return new Page("index.html", "title", PlainText.of(book.title()), body);
  }

  /** Each line, by what it links to; on this page it stands in the contents. */
  private static Map<String, Element> takeLines(Element opening) {
    Map<String, Element> lines = new HashMap<>();
    Element list = opening.selectFirst(".dlist.chapter-lines");
    if (list != null) {
      for (Element term : list.select("dt")) {
        String target = term.expectFirst("a").attr("href");
        lines.put(target, Objects.requireNonNull(term.nextElementSibling()).expectFirst("p"));
      }
      list.remove();
    }
    return lines;
  }

  private void appendEditions(Element body, List<String> editions) {
    if (editions.isEmpty()) {
      return;
    }
    Element line =
        body.appendElement("p").addClass("editions").text(words.of("title.editions") + " ");
    for (String edition : editions) {
      String kind = edition.substring(edition.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
      line.appendElement("a").attr("href", edition).text(kind);
      line.appendText(" ");
    }
  }

  private void append(Element list, Chapter chapter, Map<String, Element> lines) {
    Element link = list.appendElement("li").appendElement("a").attr("href", chapter.page());
    if (!chapter.number().isEmpty()) {
      link.appendElement("span").addClass("number").text(chapter.number());
      link.appendText(" ");
    }
    link.appendElement("span").addClass("name").append(chapter.title());
    int count = chapter.statements().size();
    String counted = words.counted("title.behaviours", count);
    link.appendText(" ").appendElement("small").text(count == 0 ? "" : counted);
    Element line = lines.get("#" + chapter.body().expectFirst("h1[id], h2[id]").id());
    if (line != null) {
      link.appendText(" ").appendElement("span").addClass("line").append(line.html());
    }
  }
}
