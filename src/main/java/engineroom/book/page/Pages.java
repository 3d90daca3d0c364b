package engineroom.book.page;

import engineroom.book.evidence.Evidence;
import engineroom.book.manuscript.Manuscript;
import engineroom.book.search.Finds;
import engineroom.book.search.SearchIndex;
import engineroom.book.source.GoSource;
import engineroom.book.source.JavaMember;
import engineroom.book.source.Location;
import engineroom.book.source.Problems;
import engineroom.book.source.Project;
import engineroom.book.text.BookText;
import engineroom.book.text.Highlighter;
import engineroom.book.text.SourceAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;

/** All pages of a book: lays them out, checks their links, and writes them. */
public final class Pages {

  private final Manuscript manuscript;
  private final Highlighter highlighter;
  private final Listings listings;
  private final Optional<GoListings> original;
  private final ChapterLayout layout;
  private final Project project;
  private final Problems problems;
  private final Finds finds = new Finds();
  private final Map<Page, Location> pages = new LinkedHashMap<>();
  private final Map<String, String> framed = new LinkedHashMap<>();
  private final Map<String, Path> images = new TreeMap<>();

  /**
   * Pages of a manuscript.
   *
   * @param source the original's lines, where they are at hand
   */
  public Pages(
      Manuscript manuscript, Optional<GoSource> source, Project project, Problems problems) {
    this.manuscript = manuscript;
    this.highlighter = new Highlighter(project);
    this.listings = new Listings(highlighter);
    this.project = project;
    this.problems = problems;
    this.original = source.map(files -> new GoListings(files, manuscript.go(), highlighter));
    this.layout =
        new ChapterLayout(
            new Cards(manuscript.go(), listings, original),
            new ExerciseBoxes(manuscript.exercises()),
            new MarkFiller(manuscript, listings, problems),
            project,
            problems);
  }

  /**
   * Lays out every page and checks it.
   *
   * @param editions the names of other editions that will lie beside the pages
   */
  public void lay(Path spine, Path imageFolder, List<String> editions) {
    for (Path image : Project.files(imageFolder, "")) {
      if (image.toFile().isFile()) {
        String name = imageFolder.relativize(image).toString().replace('\\', '/');
        images.put("images/" + name, image);
      }
    }
    Location start = project.location(spine, 1);
    BookText text = manuscript.text();
    Map<String, Evidence> evidence = manuscript.evidence();
    pages.put(TitlePage.of(text, evidence.values(), editions), start);
    text.chapters().forEach(one -> pages.put(layout.page(one, evidence), one.location()));
    pages.put(new BehavioursPage(manuscript.go(), text.chapters()).page(evidence.values()), start);
    List<Page> linking = List.copyOf(pages.keySet());
    SourcePages sources = new SourcePages(listings);
    sourceFiles().forEach(file -> pages.put(sources.page(file), new Location(file, 1)));
    original.ifPresent(lines -> bringHome(lines, start));
    checkLinks(linking, editions);
    frameAll(linking.getFirst(), linking.subList(1, linking.size() - 1));
  }

  private void bringHome(GoListings lines, Location start) {
    pages.keySet().forEach(lines::bringHome);
    lines.pages().forEach(page -> pages.put(page, start));
  }

  /** All files that may be linked to, and those that listings were cut from. */
  private Set<String> sourceFiles() {
    Set<String> files = new TreeSet<>(highlighter.files());
    manuscript.port().members().stream().map(JavaMember::file).forEach(files::add);
    manuscript.evidence().values().stream()
        .flatMap(one -> one.prices().stream())
        .map(price -> price.method().file())
        .forEach(files::add);
    files.addAll(linkedTests());
    return files;
  }

  /** The tests that chapters link to by name. */
  private List<String> linkedTests() {
    Set<String> linked = new TreeSet<>();
    for (Page page : pages.keySet()) {
      page.body().select("a[href^=source/]").eachAttr("href").stream()
          .map(target -> target.replaceFirst("#.*", ""))
          .forEach(linked::add);
    }
    return manuscript.tests().members().stream()
        .map(JavaMember::file)
        .distinct()
        .filter(file -> linked.contains(SourceAddress.of(file)))
        .toList();
  }

  private void checkLinks(List<Page> linking, List<String> editions) {
    Set<String> others = new TreeSet<>(images.keySet());
    others.addAll(editions);
    others.add("behaviours.json");
    others.add("exercises.json");
    others.add(WholeBook.PATH);
    Links links = new Links(pages.keySet(), others, project, problems);
    linking.forEach(page -> links.check(page, pages.get(page)));
  }

  private void frameAll(Page title, List<Page> chapters) {
    Outline outline = Outline.of(manuscript.text().chapters());
    Frame frame = new Frame(outline, title.title());
    List<Page> all = List.copyOf(pages.keySet());
    List<String> whole = all.parallelStream().map(frame::around).toList();
    for (int i = 0; i < whole.size(); i++) {
      Page page = all.get(i);
      framed.put(page.path(), whole.get(i));
      if (original.isEmpty()) { // with the lines of the original, pages may weigh more
        PageWeight.check(page.path(), whole.get(i), pages.get(page), problems);
      }
    }
    framed.put(WholeBook.PATH, frame.around(WholeBook.of(title, chapters)));
    chapters.forEach(page -> addFinds(page, outline.at(page.path()).orElseThrow()));
    finds.addMembers(manuscript.port().members());
  }

  private void addFinds(Page page, Stop stop) {
    String title = Jsoup.parseBodyFragment(stop.spoken()).text();
    finds.addChapter(page.path(), title, page.body());
    finds.addBehaviours(
        page.path(),
        title,
        manuscript.evidence().values().stream()
            .filter(one -> page.path().equals(one.behaviour().chapter() + ".html"))
            .toList());
  }

  /**
   * Writes the pages and all that they need, and puts them in place of the last book.
   *
   * @param editions other editions to lie beside the pages, by the file's name
   * @param data what is written beside the pages for programs to read, by the file's name
   * @return the pages, from the book's folder
   */
  public List<String> write(Path target, Map<String, String> data, Map<String, Path> editions)
      throws IOException {
    BookFolder folder = new BookFolder(target);
    for (var page : framed.entrySet()) {
      folder.write(page.getKey(), page.getValue());
    }
    for (var image : images.entrySet()) {
      folder.copy(image.getValue(), image.getKey());
    }
    for (var edition : editions.entrySet()) {
      folder.copy(edition.getValue(), edition.getKey());
    }
    for (var file : data.entrySet()) {
      folder.write(file.getKey(), file.getValue());
    }
    folder.write(SearchIndex.PATH, SearchIndex.script(finds.all()));
    folder.writeAssets();
    folder.moveIntoPlace();
    return List.copyOf(framed.keySet());
  }
}
