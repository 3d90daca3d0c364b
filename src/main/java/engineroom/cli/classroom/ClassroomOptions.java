package engineroom.cli.classroom;

import engineroom.book.original.GoShelf;
import engineroom.book.original.GoSource;
import engineroom.classroom.course.Course;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.export.ZippedCourse;
import engineroom.classroom.judge.Judge;
import engineroom.classroom.study.StepSection;
import engineroom.classroom.study.Workspace;
import engineroom.docker.reading.FactsReader;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the commands of the classroom have in common: which course, whose workspace. */
final class ClassroomOptions {

  @Option(
      names = "--course",
      paramLabel = "DIR",
      hidden = true,
      description = "The course's folder; the one beside this program unless given.")
  private @Nullable Path course;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      defaultValue = "",
      description = "Your workspace; the one that the current folder is in unless given.")
  private Path workspace;

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "How long a test may take before it counts as stuck (${DEFAULT-VALUE}).")
  private int limit;

  private @Nullable Course read;

  CourseFolder folder() {
    return CourseFolder.open(course == null ? besideThisProgram() : course);
  }

  Course course() {
    if (read == null) {
      read = Course.read(folder());
    }
    return read;
  }

  Workspace workspace() {
    return Workspace.around(workspace);
  }

  Judge judge() {
    return new Judge(folder(), limit());
  }

  /** What the book beside this program states about a step, and the Go where it was brought. */
  StepSection section() throws IOException {
    Optional<Path> book =
        Stream.of(home().resolve("book"), home().resolveSibling("book"))
            .filter(Files::isDirectory)
            .findFirst();
    Path files = folder().goFiles();
    GoShelf shelf = GoShelf.of(System.getenv(), Path.of(System.getProperty("user.home")));
    Optional<GoSource> go =
        Files.isRegularFile(files) ? shelf.kept(FactsReader.readFiles(files)) : Optional.empty();
    return new StepSection(course(), book, go);
  }

  Duration limit() {
    if (limit < 1 || limit > 3600) {
      throw new Mistake("--limit " + limit + ": expected seconds from 1 to 3600");
    }
    return Duration.ofSeconds(limit);
  }

  private static Path besideThisProgram() {
    Path home = home();
    Path user = Path.of(System.getProperty("user.home"), ".engine-room");
    ZippedCourse folded = ZippedCourse.beside(home, user);
    if (!Files.isDirectory(home.resolve("classroom")) && folded.exists()) {
      try {
        return folded.unfolded();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return home.resolve("classroom");
  }

  /** The folder that this program lies in. */
  static Path home() {
    return Objects.requireNonNull(program().getParent());
  }

  /** The jar of this program, or the folder of its classes. */
  private static Path program() {
    try {
      return Path.of(
          ClassroomOptions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How to call this program from anywhere. */
  static String launcher() {
    Path launcher = program().resolveSibling("engine-room");
    return launcher.toFile().canExecute() ? launcher.toString() : "engine-room";
  }
}
