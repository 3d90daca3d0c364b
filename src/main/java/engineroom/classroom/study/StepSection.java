package engineroom.classroom.study;

import engineroom.book.original.GoSource;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseStep;
import engineroom.docker.GoRange;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the chapter states about a step's methods, and the lines of the original that do it. */
public final class StepSection {

  private final Course course;
  private final Optional<Path> book;
  private final Optional<GoSource> go;

  /**
   * Sections of a course.
   *
   * @param book the folder of the book, where there is one
   * @param go the original's files, where they have been brought
   */
  public StepSection(Course course, Optional<Path> book, Optional<GoSource> go) {
    this.course = course;
    this.book = book;
    this.go = go;
  }

  /** The section of a step. */
  public String of(CourseStep step) {
    StringBuilder text = new StringBuilder(step.name() + "\n  " + place(step) + "\n");
    for (String id : step.behaviours()) {
      text.append('\n');
      text.append(WrappedText.text("- " + course.statement(id).sentence(), "  ")).append('\n');
      course.go(id).forEach(lines -> text.append("    ").append(lines).append('\n'));
    }
    if (go.isPresent()) {
      lines(step).forEach(lines -> text.append(quoted(lines, go.get())));
    } else {
      text.append(
          "\n"
              + "  The original's lines stand on that page, once you press Bring the Go at its"
              + " top;\n"
              + "  engine-room book --go, where this program was built, brings them here as"
              + " well.\n");
    }
    return text.toString();
  }

  private String place(CourseStep step) {
    String file = step.chapter() + ".html";
    return book.map(folder -> folder.resolve(file).toUri() + step.page().replaceFirst("[^#]*", ""))
        .orElse("The book: " + step.page());
  }

  /** The lines of all behaviours of a step, each once. */
  private List<GoRange> lines(CourseStep step) {
    List<GoRange> all = step.behaviours().stream().flatMap(id -> course.go(id).stream()).toList();
    return all.stream()
        .distinct()
        .filter(one -> all.stream().noneMatch(other -> covers(other, one)))
        .sorted(Comparator.comparing(GoRange::file).thenComparing(GoRange::start))
        .toList();
  }

  /** Whether a range has all lines of another one, and more. */
  private static boolean covers(GoRange range, GoRange other) {
    return range.file().equals(other.file())
        && range.start() <= other.start()
        && other.end() <= range.end()
        && !range.equals(other);
  }

  private static String quoted(GoRange lines, GoSource go) {
    StringBuilder text = new StringBuilder("\n  " + lines + "\n");
    if (go.names().contains(lines.file())) {
      List<String> all = go.text(lines.file()).lines().toList();
      for (int i = lines.start(); i <= Math.min(lines.end(), all.size()); i++) {
        String line = all.get(i - 1).replace("\t", "  ");
        text.append(("    " + i + "  " + line).stripTrailing()).append('\n');
      }
    }
    return text.toString();
  }
}
