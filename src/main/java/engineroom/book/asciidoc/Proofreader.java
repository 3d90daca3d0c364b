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
   * Reports what is wrong with the files.
   *
   * @return whether all can be read
   */
  public boolean read() {
    reportLinksOut();
    Set<Path> chapters = new LinkedHashSet<>();
    boolean isText = collect(spine, chapters);
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
    return isText;
  }

  private boolean collect(Path file, Set<Path> chapters) {
    List<String> lines;
    try {
      lines = project.lines(file);
    } catch (Mistake e) {
      problems.addCause(e.where().orElse(project.location(file, 1)), e.getMessage());
      return false;
    }
    boolean isText = true;
    if (chapters.add(file)) {
      List<String> targets =
          INCLUDE
              .matcher(String.join("\n", lines))
              .results()
              .map((MatchResult include) -> include.group(1))
              .toList();
      for (String target : targets) {
        Path included = file.resolveSibling(target).normalize();
        isText &=
            !included.toAbsolutePath().startsWith(folder)
                || !Files.isRegularFile(included)
                || collect(included, chapters);
      }
    }
    return isText;
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
