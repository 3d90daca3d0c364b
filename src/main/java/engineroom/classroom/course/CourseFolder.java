package engineroom.classroom.course;

import engineroom.files.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The course as it lies on the disk.
 *
 * @param root its folder
 */
public record CourseFolder(Path root) {

  /**
   * Opens a course.
   *
   * @throws Mistake where there is none
   */
  public static CourseFolder open(Path root) {
    CourseFolder folder = new CourseFolder(root);
    if (!Files.isRegularFile(folder.version())) {
      throw new Mistake(root + ": there is no course; mvn verify packs it, once the book is built");
    }
    return folder;
  }

  /** One line that changes whenever the course does. */
  public Path version() {
    return root.resolve("version");
  }

  /** The exercises, as the book gives them to programs. */
  public Path exercises() {
    return root.resolve("exercises.json");
  }

  /** The behaviours, as the book gives them to programs. */
  public Path behaviours() {
    return root.resolve("behaviours.json");
  }

  /** The original's files, and what git calls the content of each. */
  public Path goFiles() {
    return root.resolve("go-files.json");
  }

  /** The methods to write, a line each. */
  public Path members() {
    return root.resolve("members");
  }

  /** The files outside of the engine's package in which there are methods to write, a line each. */
  public Path written() {
    return root.resolve("written");
  }

  /** The tests that show behaviours, a line each. */
  public Path tests() {
    return root.resolve("tests");
  }

  /** A workspace as it is handed out. */
  public Path workspace() {
    return root.resolve("workspace");
  }

  /** The port's sources. */
  public Path port() {
    return root.resolve("port");
  }

  /** Compiled: what the port takes from Go's library. */
  public Path library() {
    return root.resolve("library");
  }

  /** Compiled: the chapters' tests and what they need, all but the engine. */
  public Path judging() {
    return root.resolve("judging");
  }

  /** What was recorded from the original. */
  public Path replays() {
    return root.resolve("replays");
  }

  /** The recorded cases that are played to each step's methods, a line a step and script. */
  public Path cases() {
    return root.resolve("cases");
  }

  /** The wrong answer that the judge must refuse before it is believed. */
  public Path planted() {
    return root.resolve("planted");
  }

  /** Wrong answers, a folder a step. */
  public Path wrong() {
    return root.resolve("wrong");
  }

  /** By which tests each wrong answer is refused, a line each. */
  public Path signatures() {
    return wrong().resolve("signatures.txt");
  }

  /** The behaviours that trivial bodies show, a line a step. */
  public Path trivial() {
    return wrong().resolve("trivial.txt");
  }

  /** Broken engines. */
  public Path broken() {
    return root.resolve("broken");
  }

  /** Tests that tell the broken engines from the true one. */
  public Path models() {
    return root.resolve("models");
  }

  /** The methods to write, in the order of the steps. */
  public List<StepMethod> readMembers() {
    return lines(members()).stream().map(StepMethod::parse).toList();
  }

  /** The files that students write. */
  public WrittenFiles readWritten() {
    return WrittenFiles.and(Files.exists(written()) ? lines(written()) : List.of());
  }

  /** The tests that show behaviours. */
  public List<BehaviourTest> readTests() {
    return !Files.exists(tests())
        ? List.of()
        : lines(tests()).stream().map(BehaviourTest::parse).toList();
  }

  /** The recorded cases that are played to each step's methods. */
  public List<StepCases> readCases() {
    return !Files.exists(cases())
        ? List.of()
        : lines(cases()).stream().map(StepCases::parse).toList();
  }

  /** The version's line. */
  public String readVersion() {
    return lines(version()).getFirst();
  }

  /**
   * Takes care that solutions are not written from a course that students have.
   *
   * @throws Mistake where it is one
   */
  public void checkThatItLiesOpen() {
    try {
      if (SealedText.isSealed(Files.readAllBytes(members()))) {
        throw new Mistake(
            root
                + ": this is a student's course, whose solutions are sealed; a teacher has"
                + " another");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file as it is handed out, by its path in a workspace, if there is one. */
  public Optional<String> given(String path) {
    Path file = workspace().resolve(path);
    return Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /** The paths of all files in a folder, from there, in order; none where it is missing. */
  public static List<String> paths(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    return read(file).lines().toList();
  }

  private static String read(Path file) {
    try {
      return SealedText.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
