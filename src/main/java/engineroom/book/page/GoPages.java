package engineroom.book.page;

import engineroom.book.words.BookWords;
import engineroom.docker.GoFacts;
import java.util.List;
import org.jsoup.nodes.Element;

/** A page for every file of the original: empty until a reader brings the Go. */
final class GoPages {

  private final GoFacts go;
  private final boolean brought;
  private final BookWords words;

  /**
   * Pages of files.
   *
   * @param brought whether the files come with the book
   */
  GoPages(GoFacts go, boolean brought, BookWords words) {
    this.go = go;
    this.brought = brought;
    this.words = words;
  }

  /** All of them. */
  List<Page> all() {
    return go.files().stream().map(this::page).toList();
  }

  private Page page(String file) {
    Element body = new Element("div");
    body.appendElement("p").addClass("chapter-number").text(words.of("original.label"));
    body.appendElement("h1").text(file);
    Element place = body.appendElement("p").addClass("place");
    place.appendElement("a").attr("href", go.link(file)).text(words.of("original.place", file));
    if (!brought) {
      body.appendChild(invitation(words.of("original.bring-file")));
    }
    body.appendElement("div").addClass("go-file").addClass("wide").attr("data-file", file);
    return new Page("source/go." + file + ".html", "source", file, body);
  }

  /** Invites the reader of a chapter to bring the Go, where the chapter names lines of it. */
  void invite(Element chapter) {
    Element title = chapter.selectFirst("h1");
    if (!brought && title != null && chapter.selectFirst("a[href^=" + go.folder() + "]") != null) {
      title.after(invitation(words.of("original.bring")));
    }
  }

  private Element invitation(String why) {
    Element line = new Element("p").addClass("bring-go");
    line.appendElement("button").attr("type", "button").text(words.of("original.button"));
    line.appendText(" ").appendElement("span").text(why);
    return line;
  }
}
