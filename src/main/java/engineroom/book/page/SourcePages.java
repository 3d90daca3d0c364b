package engineroom.book.page;

import engineroom.book.colour.HighlightedFile;
import engineroom.book.colour.Highlighter;
import engineroom.book.text.SourceAddress;
import engineroom.book.words.BookWords;
import engineroom.files.Project;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A page for every source that the book shows or links to. */
public final class SourcePages {

  private final Highlighter highlighter;
  private final Listings listings;
  private final Map<String, Laid> before;
  private final Map<String, Laid> laid = new HashMap<>();

  /** Pages of a project's sources. */
  public SourcePages(Project project, BookWords words) {
    this(new Highlighter(project), words, Map.of());
  }

  /** Pages that take over those of the last book where the files are the same. */
  public SourcePages(Project project, BookWords words, SourcePages last) {
    this(new Highlighter(project, last.highlighter), words, last.laid);
  }

  private SourcePages(Highlighter highlighter, BookWords words, Map<String, Laid> before) {
    this.highlighter = highlighter;
    this.listings = new Listings(highlighter, words);
    this.before = before;
  }

  Highlighter highlighter() {
    return highlighter;
  }

  Listings listings() {
    return listings;
  }

  /** The page of one source. */
  Page page(String file) {
    HighlightedFile now = highlighter.file(file);
    Laid last = before.get(file);
    Page page = last != null && last.file() == now ? last.page() : lay(file);
    laid.put(file, new Laid(now, page));
    return page;
  }

  private Page lay(String file) {
    Element body = new Element("div");
    String name = file.substring(file.lastIndexOf('/') + 1);
    body.appendElement("h1").text(name);
    body.appendElement("p").addClass("place").addClass("path").text(file);
    body.appendChild(listings.file(file));
    return new Page(SourceAddress.of(file), "source", name, body);
  }

  private record Laid(HighlightedFile file, Page page) {}
}
