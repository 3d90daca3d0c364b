package engineroom.classroom.study;

import engineroom.classroom.course.CodeVariant;
import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.SealedText;
import engineroom.classroom.course.WrittenFiles;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A broken engine.
 *
 * @param name its name
 * @param file where it is written
 * @param answer what is broken
 */
public record BrokenEngine(String name, Path file, CodeVariant answer) {

  /** All broken engines of a course, the easy ones first. */
  public static List<BrokenEngine> all(CourseFolder course) {
    return CourseFolder.paths(course.broken()).stream()
        .filter(path -> path.endsWith(".java"))
        .map(path -> read(course.broken().resolve(path)))
        .sorted(
            Comparator.comparing((BrokenEngine quarry) -> quarry.answer().level())
                .thenComparing(BrokenEngine::name))
        .toList();
  }

  /**
   * The broken engine of a name.
   *
   * @throws Mistake where there is none
   */
  public static BrokenEngine named(CourseFolder course, String name) {
    List<BrokenEngine> all = all(course);
    return all.stream()
        .filter(quarry -> quarry.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new Mistake(
                    "there is no broken engine '"
                        + name
                        + "': name one of "
                        + all.stream().map(BrokenEngine::name).collect(Collectors.joining(", "))));
  }

  private static BrokenEngine read(Path file) {
    try {
      String name = file.getFileName().toString().replaceFirst("\\.java$", "");
      return new BrokenEngine(name, file, CodeVariant.parse(name, SealedText.read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True where the engine is whole, and a module around it is broken. */
  boolean isAroundTheEngine(WrittenFiles written) {
    return answer.replacements().stream()
        .noneMatch(one -> written.isOfTheEngine(one.member().replaceFirst("[.#].*", ".java")));
  }

  /**
   * The name of the test class that hunts it: {@code LastOneWinsTest} for {@code last-one-wins}.
   */
  public String testClass() {
    StringBuilder type = new StringBuilder();
    for (String word : name.split("[^A-Za-z0-9]+")) {
      type.append(word.substring(0, 1).toUpperCase()).append(word.substring(1));
    }
    return type + "Test";
  }
}
