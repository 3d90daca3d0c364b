package engineroom.book.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** What every page has around its text; its HTML is a resource with named gaps. */
final class PageFrame {

  private static final Pattern GAP = Pattern.compile("\\{\\{(\\w+)}}");

  private final String template = resource("page.html");
  private final TableOfContents contents;
  private final Breadcrumbs breadcrumbs;
  private final String bookTitle;

  PageFrame(ReadingOrder outline, String bookTitle) {
    this.contents = new TableOfContents(outline);
    this.breadcrumbs = new Breadcrumbs(outline, bookTitle);
    this.bookTitle = bookTitle;
  }

  /** A page, whole. */
  String around(Page page) {
    boolean isTitle = page.kind().equals("title");
    Map<String, String> gaps =
        Map.of(
            "title", Entities.escape(isTitle ? bookTitle : page.title() + " · " + bookTitle),
            "book", Entities.escape(bookTitle),
            "root", page.root(),
            "kind", page.kind(),
            "sidebar", contents.sidebar(page),
            "crumbs", breadcrumbs.of(page),
            "body", page.html(),
            "turns", contents.turns(page));
    StringBuilder whole = new StringBuilder(template.length() + gaps.get("body").length());
    Matcher gap = GAP.matcher(template);
    int from = 0;
    while (gap.find()) {
      whole.append(template, from, gap.start()).append(gaps.get(gap.group(1)));
      from = gap.end();
    }
    return whole.append(template, from, template.length()).toString();
  }

  private static String resource(String name) {
    try (InputStream in = PageFrame.class.getResourceAsStream("/engineroom/book/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
