package engineroom.book.page;

import engineroom.book.html.PlainText;
import engineroom.book.text.BookText;
import engineroom.book.text.Chapter;
import engineroom.book.words.BookWords;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The first page: what the book is, and what is in it. */
final class TitlePage {

  private final BookWords words;

  TitlePage(BookWords words) {
    this.words = words;
  }

  /** The page. */
  Page of(BookText book, String tally, List<String> editions) {
    Element body = new Element("div");
    body.appendElement("h1").append(book.title());
    ChapterLayout.layOut(book.preface(), words);
    body.append(book.preface().html());
    body.appendElement("p").addClass("tally").text(tally);
    appendEditions(body, editions);
    body.appendElement("h2").text(words.of("title.contents"));
    Element list = body.appendElement("ol").addClass("contents");
    book.chapters().forEach(chapter -> append(list, chapter));
    Element behaviours =
        list.appendElement("li").appendElement("a").attr("href", BehavioursPage.PATH);
    behaviours.appendElement("span").text(words.of("behaviours.title"));
    Element forms = body.appendElement("p").addClass("forms").text(words.of("title.or-read") + " ");
    forms.appendElement("a").attr("href", WholeBook.PATH).text(words.of("title.whole"));
    forms.appendText(".");
    String title = PlainText.of(book.title());
    return new Page("index.html", "title", title, body);
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

  private void append(Element list, Chapter chapter) {
    Element link = list.appendElement("li").appendElement("a").attr("href", chapter.page());
    if (!chapter.number().isEmpty()) {
      link.appendElement("span").addClass("number").text(chapter.number());
      link.appendText(" ");
    }
    link.appendElement("span").append(chapter.title());
    int count = chapter.statements().size();
    String counted = words.counted("title.behaviours", count);
    link.appendText(" ").appendElement("small").text(count == 0 ? "" : counted);
  }
}
