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

  /** The scripts of one kind of page alone. */
  private static final Map<String, List<String>> OWN_SCRIPTS =
      Map.of("room", EngineRoomPage.SCRIPTS, "docker", DockerPage.SCRIPTS);

  private static final Pattern GAP = Pattern.compile("\\{\\{([\\w.]+)}}");

  private final String template = resource("page.html");
  private final TableOfContents contents;
  private final Breadcrumbs breadcrumbs;
  private final boolean brought;
  private final BookWords words;
  private final String bookTitle;

  /**
   * A frame.
   *
   * @param brought whether the original's files come with the book
   */
  PageFrame(ReadingOrder outline, boolean brought, BookWords words, String bookTitle) {
    this.brought = brought;
    this.contents = new TableOfContents(outline, words, bookTitle);
    this.breadcrumbs = new Breadcrumbs(outline, words, bookTitle);
    this.words = words;
    this.bookTitle = bookTitle;
  }

  /** A page, whole. */
  String around(Page page) {
    boolean isTitle = page.kind().equals("title");
    Map<String, String> gaps =
        Map.ofEntries(
            Map.entry("language", words.language()),
            Map.entry(
                "title", Entities.escape(isTitle ? bookTitle : page.title() + " · " + bookTitle)),
            Map.entry("book", Entities.escape(bookTitle)),
            Map.entry("root", page.root()),
            Map.entry("weaving", brought ? " class=\"weaving\"" : ""),
            Map.entry("kind", page.kind()),
            Map.entry("sidebar", contents.sidebar(page)),
            Map.entry("crumbs", breadcrumbs.of(page)),
            Map.entry("body", page.html()),
            Map.entry("turns", contents.turns(page)),
            Map.entry("scripts", scripts(page, GoScripts.names(brought))),
            Map.entry("own", scripts(page, OWN_SCRIPTS.getOrDefault(page.kind(), List.of()))));
    StringBuilder whole = new StringBuilder(template.length() + page.html().length());
    Matcher gap = GAP.matcher(template);
    int from = 0;
    while (gap.find()) {
      whole.append(template, from, gap.start()).append(filling(gap.group(1), gaps));
      from = gap.end();
    }
    return whole.append(template, from, template.length()).toString();
  }

  private static String scripts(Page page, List<String> names) {
    return names.stream()
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
