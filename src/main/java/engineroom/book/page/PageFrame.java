package engineroom.book.page;

import engineroom.book.words.BookWords;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/** What every page has around its text; its HTML is a resource with gaps, named as words are. */
final class PageFrame {

  private static final Pattern GAP = Pattern.compile("\\{\\{([\\w.]+)}}");

  private final String template = resource("page.html");
  private final TableOfContents contents;
  private final Breadcrumbs breadcrumbs;
  private final List<String> scripts;
  private final BookWords words;
  private final String bookTitle;

  /**
   * A frame.
   *
   * @param scripts the scripts that this book has beside those of every book, from its root
   */
  PageFrame(ReadingOrder outline, List<String> scripts, BookWords words, String bookTitle) {
    this.scripts = scripts;
    this.contents = new TableOfContents(outline, words, bookTitle);
    this.breadcrumbs = new Breadcrumbs(outline, words, bookTitle);
    this.words = words;
    this.bookTitle = bookTitle;
  }

  /** A page, whole. */
  String around(Page page) {
    boolean isTitle = page.kind().equals("title");
    Map<String, String> gaps =
        Map.of(
            "language", words.language(),
            "title", Entities.escape(isTitle ? bookTitle : page.title() + " · " + bookTitle),
            "book", Entities.escape(bookTitle),
            "root", page.root(),
            "scripts", scripts(page),
            "kind", page.kind(),
            "sidebar", contents.sidebar(page),
            "crumbs", breadcrumbs.of(page),
            "body", page.html(),
            "turns", contents.turns(page));
    StringBuilder whole = new StringBuilder(template.length() + page.html().length());
    Matcher gap = GAP.matcher(template);
    int from = 0;
    while (gap.find()) {
      whole.append(template, from, gap.start()).append(filling(gap.group(1), gaps));
      from = gap.end();
    }
    return whole.append(template, from, template.length()).toString();
  }

  private String scripts(Page page) {
    return scripts.stream()
        .map(script -> "<script defer src=\"%s%s\"></script>".formatted(page.root(), script))
        .collect(Collectors.joining("\n"));
  }

  /** A gap of a page's own, or one for words, which are named with a dot. */
  private String filling(String name, Map<String, String> gaps) {
    return name.contains(".")
        ? Entities.escape(words.of(name))
        : Objects.requireNonNull(gaps.get(name));
  }

  private static String resource(String name) {
    try (InputStream in = PageFrame.class.getResourceAsStream("/engineroom/book/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
