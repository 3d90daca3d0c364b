package engineroom.book.page;

import engineroom.book.evidence.Evidence;
import engineroom.book.example.Examples;
import engineroom.book.figure.Figures;
import engineroom.book.measure.Measurements;
import engineroom.book.source.GoFacts;
import engineroom.book.source.GoSource;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.book.source.Location;
import engineroom.book.source.Problems;
import engineroom.book.source.Project;
import engineroom.book.text.BookText;
import engineroom.book.text.Chapter;
import engineroom.book.text.Highlighter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All pages of a book: lays them out, checks their links, and writes them. */
public final class Pages {

  private final BookText text;
  private final Map<String, Evidence> evidence;
  private final GoFacts go;
  private final JavaIndex port;
  private final Highlighter highlighter;
  private final Listings listings;
  private final Optional<GoListings> original;
  private final ChapterLayout layout;
  private final Project project;
  private final Problems problems;
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, Path> images = new TreeMap<>();

  /** Pages of a text and its evidence. */
  public Pages(
      BookText text,
      Map<String, Evidence> evidence,
      GoFacts go,
      JavaIndex port,
      JavaIndex exampleSources,
      Examples examples,
      Figures figures,
      Measurements measurements,
      Highlighter highlighter,
      Optional<GoSource> source,
      Project project,
      Problems problems) {
    this.text = text;
    this.evidence = evidence;
    this.go = go;
    this.port = port;
    this.highlighter = highlighter;
    this.listings = new Listings(highlighter);
    this.project = project;
    this.problems = problems;
    MarkFiller filler =
        new MarkFiller(port, exampleSources, examples, figures, measurements, listings, problems);
    this.original = source.map(files -> new GoListings(files, go, highlighter));
    this.layout = new ChapterLayout(new Cards(go, listings, original), filler, project, problems);
  }

  /**
   * Lays out every page and checks it.
   *
   * @param editions the names of other editions that will lie beside the pages
   */
  public void lay(Path spine, Path imageFolder, List<String> editions) {
    pages.add(TitlePage.of(text, evidence.values(), editions));
    text.chapters().forEach(chapter -> pages.add(layout.page(chapter, evidence)));
    pages.add(new BehavioursPage(go, text.chapters()).page(evidence.values()));
    pages.addAll(new SourcePages(listings).pages(sourceFiles()));
    original.ifPresent(
        lines -> {
          pages.forEach(lines::bringHome);
          pages.addAll(lines.pages());
        });
    for (Path image : Project.files(imageFolder, "")) {
      if (image.toFile().isFile()) {
        String name = imageFolder.relativize(image).toString().replace('\\', '/');
        images.put("images/" + name, image);
      }
    }
    checkLinks(project.location(spine, 1), editions);
  }

  /** All files that may be linked to, and those that listings were cut from. */
  private Set<String> sourceFiles() {
    Set<String> files = new TreeSet<>(highlighter.files());
    port.members().stream().map(JavaMember::file).forEach(files::add);
    evidence.values().stream()
        .flatMap(one -> one.prices().stream())
        .map(price -> price.method().file())
        .forEach(files::add);
    return files;
  }

  private void checkLinks(Location spine, List<String> editions) {
    Set<String> others = new TreeSet<>(images.keySet());
    others.addAll(editions);
    others.add("behaviours.json");
    Links links = new Links(pages, others, project, problems);
    links.check(pages.getFirst(), spine);
    List<Chapter> chapters = text.chapters();
    for (int i = 0; i < chapters.size(); i++) {
      links.check(pages.get(i + 1), chapters.get(i).location());
    }
    links.check(pages.get(chapters.size() + 1), spine);
  }

  /**
   * Writes the pages and all that they need, and puts them in place of the last book.
   *
   * @return the pages, from the book's folder
   */
  public List<String> write(Path target, String behaviours, Map<String, Path> editions)
      throws IOException {
    BookFolder folder = new BookFolder(target);
    Frame frame = new Frame(new Contents(text.chapters()), pages.getFirst().title());
    for (Page page : pages) {
      folder.write(page.path(), frame.around(page));
    }
    for (var image : images.entrySet()) {
      folder.copy(image.getValue(), image.getKey());
    }
    for (var edition : editions.entrySet()) {
      folder.copy(edition.getValue(), edition.getKey());
    }
    folder.write("behaviours.json", behaviours);
    folder.writeAssets();
    folder.moveIntoPlace();
    return pages.stream().map(Page::path).toList();
  }
}
