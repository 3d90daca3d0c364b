package engineroom.classroom.export;

import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.CourseStep;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.source.MethodSignature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The book for those who write the engine again: wherever it lists a method that a step asks for,
 * the lines are folded, and the fold says which step that is.
 */
final class StudentsBook {

  /** The printed editions cannot be folded. */
  private static final Set<String> LEFT_OUT = Set.of(".pdf", ".epub");

  private static final String SOURCES = "source/engineroom.";
  private static final String TO_WRITE = "to-write";

  /** What a mutant changes, as its card quotes it. */
  private static final String MUTANTS = "details.proof-mutants li:has(code)";

  private static final String CAPTION = "figcaption > a[href^=" + SOURCES + "]";

  private final Path book;

  /** By the page of a source, and by that page and the name of a method in it. */
  private final Map<String, Set<CourseStep>> steps = new LinkedHashMap<>();

  private final SolutionLines solutions;

  /**
   * The book of a course.
   *
   * @param book the built book's folder; where there is none, none is handed out
   */
  StudentsBook(Path book, Course course) throws IOException {
    this.book = book;
    this.solutions = new SolutionLines(course);
    WrittenFiles written = course.folder().readWritten();
    for (CourseStep step : course.steps()) {
      for (MethodSignature member : step.members()) {
        String source = written.path(member.file()).replace('/', '.');
        String page = "source/" + source.replaceFirst("java$", "html");
        asked(page, step);
        asked(page + " " + member.spoken(), step);
      }
    }
  }

  private void asked(String what, CourseStep step) {
    steps.computeIfAbsent(what, none -> new HashSet<>()).add(step);
  }

  /** Whether there is one. */
  boolean exists() {
    return Files.isRegularFile(book.resolve("index.html"));
  }

  /** Puts its files into a zip. */
  void addTo(RepeatableZip archive, String folder) throws IOException {
    for (String path : CourseFolder.paths(book)) {
      Path file = book.resolve(path);
      if (LEFT_OUT.stream().anyMatch(path::endsWith)) {
        continue;
      }
      if (path.endsWith(".html")) {
        archive.add(folder + path, folded(path, Files.readString(file)));
      } else if (path.equals(StudentsBehaviours.FILE)) {
        archive.add(folder + path, StudentsBehaviours.of(Files.readString(file)));
      } else {
        archive.add(folder + path, file);
      }
    }
  }

  private String folded(String path, String html) {
    if (path.startsWith(SOURCES)) {
      return steps.containsKey(path) ? foldedSource(html, path) : html;
    }
    if (path.startsWith("source/")) {
      return html;
    }
    Document page = read(html);
    for (Element listing : page.select("figure.listing:has(> " + CAPTION + ")")) {
      Element caption = listing.expectFirst("> " + CAPTION);
      fold(listing, caption.attr("href").replaceFirst("#.*", "") + " " + caption.text());
    }
    for (Element text : page.select("pre")) {
      Set<CourseStep> asking = solutions.in(text.wholeText());
      if (!asking.isEmpty() && text.closest("details." + TO_WRITE) == null) {
        foldUnder("You write this in " + steps(asking), text);
      }
    }
    for (Element mutant : page.select(MUTANTS)) {
      Element code = new Element("span").appendChildren(mutant.childNodesCopy());
      mutant.empty().appendChild(code);
      foldUnder("A line that is yours to write, or may be", code);
    }
    return page.outerHtml();
  }

  private String foldedSource(String html, String path) {
    Document page = read(html);
    page.select("figure.listing").forEach(listing -> fold(listing, path));
    return page.outerHtml();
  }

  private static Document read(String html) {
    Document page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
    return page;
  }

  private void fold(Element listing, String what) {
    Set<CourseStep> asking = steps.get(what);
    Element code = listing.selectFirst("> pre");
    if (asking != null && code != null) {
      foldUnder("You write this in " + steps(asking), code);
    }
  }

  private static void foldUnder(String words, Element code) {
    Element details = new Element("details").addClass(TO_WRITE);
    details.appendElement("summary").text(words);
    code.replaceWith(details);
    details.appendChild(code);
  }

  private static String steps(Set<CourseStep> asking) {
    List<String> numbers =
        asking.stream().map(CourseStep::number).sorted().map(String::valueOf).toList();
    return numbers.size() == 1
        ? "step " + numbers.getFirst()
        : numbers.stream().collect(Collectors.joining(", ", "steps ", ""));
  }
}
