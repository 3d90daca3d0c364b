package engineroom.book.asciidoc;

import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the chapters' files as they are written, before AsciiDoc makes one text of them: what is
 * wrong there brings on problems elsewhere.
 */
public final class Proofreader {

  private static final Pattern INCLUDE =
      Pattern.compile("^include::([^\\[{]+\\.adoc)\\[.*]\\s*$", Pattern.MULTILINE);

  private final Path spine;
  private final Path folder;
  private final Project project;
  private final Problems problems;

  /** Reads a book's spine, and the chapters that it includes. */
  public Proofreader(Path spine, Project project, Problems problems) {
    this.spine = spine;
    this.folder = Objects.requireNonNull(spine.toAbsolutePath().getParent());
    this.project = project;
    this.problems = problems;
  }

  /**
   * Reports what is wrong with the chapters, and what is no text among all that the book reads.
   *
   * @param texts the files that it reads
   * @return whether all can be read
   */
  public boolean read(List<Path> texts) {
    boolean areText = true;
    for (Path text : texts) {
      areText &= isText(text);
    }
    if (!areText) {
      return false;
    }
    reportLinksOut();
    Set<Path> chapters = new LinkedHashSet<>();
    collect(spine, chapters);
    for (Path chapter : chapters) {
      List<String> lines = project.lines(chapter);
      OpenBlock.firstOf(lines)
          .ifPresent(
              block ->
                  problems.addCause(
                      project.location(chapter, block.line()),
                      "a block is opened here and not closed: write %s where it ends"
                          .formatted(block.fence())));
      RawText.of(lines)
          .forEach(raw -> problems.add(project.location(chapter, raw.line()), raw.complaint()));
    }
    return true;
  }

  private boolean isText(Path file) {
    try {
      project.lines(file);
      return true;
    } catch (Mistake e) {
      problems.addCause(e.where().orElse(project.location(file, 0)), e.getMessage());
      return false;
    }
  }

  private void collect(Path file, Set<Path> chapters) {
    if (!Files.isRegularFile(file) || !chapters.add(file)) {
      return;
    }
    INCLUDE
        .matcher(String.join("\n", project.lines(file)))
        .results()
        .map((MatchResult include) -> file.resolveSibling(include.group(1)).normalize())
        .filter(included -> included.toAbsolutePath().startsWith(folder))
        .forEach(included -> collect(included, chapters));
  }

  private void reportLinksOut() {
    try (Stream<Path> all = Files.walk(folder)) {
      Path home = project.folder().toRealPath();
      for (Path link : all.filter(Files::isSymbolicLink).sorted().toList()) {
        if (!Files.exists(link) || !link.toRealPath().startsWith(home)) {
          problems.add(
              new Location(project.name(link), 0),
              "this link leads out of the project, or nowhere: put the file itself there");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
