package engineroom.book.page;

import engineroom.book.evidence.Evidence;
import engineroom.book.evidence.EvidenceEntry;
import engineroom.book.html.PlainText;
import engineroom.book.manuscript.Manuscript;
import engineroom.book.map.DockerMap;
import engineroom.book.original.GoSource;
import engineroom.book.search.SearchEntries;
import engineroom.book.search.SearchIndex;
import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaMember;
import engineroom.book.steps.StepsScript;
import engineroom.book.text.BookText;
import engineroom.book.text.Chapter;
import engineroom.book.text.SourceAddress;
import engineroom.book.words.BookWords;
import engineroom.files.Location;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/** All pages of a book: lays them out, checks their links, and writes them. */
public final class Pages {

  private final Manuscript manuscript;
  private final BookWords words;
  private final SourcePages sources;
  private final Optional<GoSource> source;
  private final GoPages original;
  private final ChapterLayout layout;
  private final Project project;
  private final Problems problems;
  private final SearchEntries finds = new SearchEntries();
  private Optional<DockerMap> map = Optional.empty();
  private final Map<Page, Location> pages = new LinkedHashMap<>();
  private final Map<String, String> framed = new LinkedHashMap<>();
  private final Map<String, Path> images = new TreeMap<>();

  /**
   * Pages of a manuscript.
   *
   * @param sources makes the pages of the sources
   * @param source the original's files, where they are at hand
   */
  public Pages(
      Manuscript manuscript,
      Optional<GoSource> source,
      SourcePages sources,
      Project project,
      Problems problems) {
    this.manuscript = manuscript;
    this.words = manuscript.words();
    this.sources = sources;
    this.project = project;
    this.problems = problems;
    this.source = source;
    this.original = new GoPages(manuscript.material().go(), source.isPresent(), words);
    this.layout =
        new ChapterLayout(
            new Cards(sources.listings(), words),
            new ExerciseBoxes(manuscript.exercises(), words),
            new MarkFiller(manuscript, sources.listings(), problems),
            original,
            words,
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
    Element opening = layout.opening(text.preface(), evidence);
    pages.put(
        new TitlePage(text, made(), words).page(opening, manuscript.tally(), editions), start);
    layChapters(text.chapters(), evidence);
    pages.put(
        new BehavioursPage(manuscript.material().go(), text.chapters(), words)
            .page(evidence.values()),
        start);
    List<Page> chapters = List.copyOf(pages.keySet()).subList(1, pages.size() - 1);
    if (!scripts().isEmpty()) {
      pages.put(new EngineRoomPage(scripts(), words).page(), start);
    }
    if (hasDocker()) {
      DockerMap made = new DockerMap(manuscript, project);
      pages.put(new DockerPage(text.chapters(), made, words).page(), start);
      map = Optional.of(made);
    }
    List<Page> linking = List.copyOf(pages.keySet());
    sourceFiles().forEach(file -> pages.put(sources.page(file), new Location(file, 1)));
    original.all().forEach(page -> pages.put(page, start));
    checkLinks(linking, editions);
    frameAll(linking.getFirst(), chapters);
  }

  private List<StepsScript> scripts() {
    return manuscript.material().scripts().all();
  }

  /** True where enough is known of docker for a page of its own. */
  private boolean hasDocker() {
    return !manuscript.material().docker().routes().isEmpty();
  }

  /** What the book makes by itself, in the order in which it stands behind the chapters. */
  private List<ReadingStop> made() {
    List<ReadingStop> made = new ArrayList<>();
    made.add(ReadingStop.made(BehavioursPage.PATH, words.of("behaviours.title")));
    if (!scripts().isEmpty()) {
      made.add(ReadingStop.made(StepsScript.ROOM, words.of("room.title")));
    }
    if (hasDocker()) {
      made.add(ReadingStop.made(DockerPage.PATH, words.of("docker.title")));
    }
    return List.copyOf(made);
  }

  private void layChapters(List<Chapter> chapters, Map<String, Evidence> evidence) {
    chapters.forEach(layout::fill);
    List<Page> laid = chapters.parallelStream().map(one -> layout.page(one, evidence)).toList();
    for (int i = 0; i < laid.size(); i++) {
      pages.put(laid.get(i), chapters.get(i).location());
    }
  }

  /** All files that may be linked to, and those that listings were cut from. */
  private Set<String> sourceFiles() {
    Set<String> files = new TreeSet<>(sources.highlighter().files());
    manuscript.material().port().members().stream().map(JavaMember::file).forEach(files::add);
    manuscript.evidence().values().stream()
        .flatMap(one -> one.rows(words).stream())
        .flatMap(row -> row.entries().stream())
        .flatMap(EvidenceEntry::members)
        .map(JavaMember::file)
        .forEach(files::add);
    files.addAll(linked(manuscript.material().tests()));
    files.addAll(linked(manuscript.material().named()));
    return files;
  }

  /** The files that pages link to, of those that have some members. */
  private List<String> linked(JavaIndex index) {
    Set<String> linked = new TreeSet<>();
    for (Page page : pages.keySet()) {
      page.body().select("a[href^=source/]").eachAttr("href").stream()
          .map(target -> target.replaceFirst("#.*", ""))
          .forEach(linked::add);
    }
    return index.members().stream()
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
    PageLinks links = new PageLinks(pages.keySet(), others, project, problems);
    linking.parallelStream()
        .forEach(page -> links.check(page, Objects.requireNonNull(pages.get(page))));
  }

  private void frameAll(Page title, List<Page> chapters) {
    ReadingOrder outline = ReadingOrder.of(manuscript.text().chapters(), made());
    PageFrame frame = new PageFrame(outline, source.isPresent(), words, title.title());
    List<Page> all = new ArrayList<>(pages.keySet());
    all.add(WholeBook.of(title, chapters, words));
    List<String> whole = all.parallelStream().map(page -> framed(page, frame)).toList();
    for (int i = 0; i < whole.size(); i++) {
      framed.put(all.get(i).path(), whole.get(i));
    }
    chapters.forEach(page -> addFinds(page, outline.at(page.path()).orElseThrow()));
    map.ifPresent(one -> finds.add(one.finds(DockerPage.PATH)));
    finds.addMembers(manuscript.material().port().members());
  }

  private String framed(Page page, PageFrame frame) {
    String html = frame.around(page);
    Location held = pages.get(page); // the whole book may weigh what it does
    if (held != null) {
      PageWeight.check(page.path(), html, held, problems);
    }
    return html;
  }

  private void addFinds(Page page, ReadingStop stop) {
    String title = PlainText.of(stop.spoken());
    finds.addChapter(page.path(), title, page.body());
    finds.addBehaviours(
        page.path(),
        title,
        manuscript.evidence().values().stream()
            .filter(one -> page.path().equals(one.statement().chapter() + ".html"))
            .toList(),
        words);
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
    try (BookFolder folder = new BookFolder(target)) {
      folder.write(framed);
      for (var image : images.entrySet()) {
        folder.copy(image.getValue(), image.getKey());
      }
      for (var edition : editions.entrySet()) {
        folder.copy(edition.getValue(), edition.getKey());
      }
      for (var file : data.entrySet()) {
        folder.write(file.getKey(), file.getValue());
      }
      folder.write(GoScripts.of(manuscript.material().go(), source));
      folder.write(SearchIndex.PATH, SearchIndex.script(finds.all()));
      if (map.isPresent()) {
        folder.write(DockerMap.PATH, map.get().script());
      }
      folder.writeAssets();
      folder.moveIntoPlace();
    }
    return List.copyOf(framed.keySet());
  }
}
