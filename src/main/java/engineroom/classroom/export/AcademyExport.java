package engineroom.classroom.export;

import engineroom.classroom.course.Course;
import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the course for JetBrains Academy into a folder, all of it or nothing. */
public final class AcademyExport {

  private AcademyExport() {}

  /**
   * Writes a course.
   *
   * @param target a new folder, or an empty one
   * @return how many tasks there are
   * @throws Mistake where the folder holds anything
   */
  public static int write(Course course, Path target) throws IOException {
    Path root = target.toAbsolutePath().normalize();
    if (Files.exists(root) && !isEmpty(root)) {
      throw new Mistake(target + " is not empty: name a folder that is, or one that is not there");
    }
    Path building = root.resolveSibling(root.getFileName() + ".building");
    delete(building);
    try {
      for (Map.Entry<String, String> file : AcademyCourse.files(course).entrySet()) {
        Path path = building.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
      Files.deleteIfExists(root);
      Files.move(building, root);
    } finally {
      delete(building);
    }
    return course.steps().size();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.findAny().isEmpty();
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> inside = Files.walk(folder)) {
      all = inside.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      Files.delete(path);
    }
  }
}
