package engineroom.classroom.study;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.WrittenFiles;
import engineroom.files.Folders;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A student's folder.
 *
 * @param root the folder
 */
public record Workspace(Path root) {

  /** The file of what the student has done. */
  static final String PROGRESS = "progress.txt";

  private static final String VERSION = ".classroom/version";
  private static final String BUILDING = ".classroom.building";
  private static final String ENGINE = "engineroom/engine";

  /**
   * Finds the workspace that a folder is in.
   *
   * @throws Mistake where it is in none
   */
  public static Workspace around(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    for (Path root = start; root != null; root = root.getParent()) {
      if (Files.isRegularFile(root.resolve(VERSION))) {
        return new Workspace(root);
      }
    }
    throw new Mistake(
        start
            + " is no workspace and in none: go into yours, name it with --workspace, or make one"
            + " with engine-room class start DIR");
  }

  /**
   * Makes a workspace.
   *
   * @throws Mistake where the folder holds anything
   */
  public static Workspace start(Path folder, CourseFolder course) throws IOException {
    Path root = folder.toAbsolutePath().normalize();
    Path building = root.resolve(BUILDING); // the folder itself may be the one a user stands in
    Folders.delete(building);
    if (!Folders.isFree(root)) {
      throw new Mistake(folder + " is not empty: name a folder that is, or one that is not there");
    }
    try {
      for (String path : CourseFolder.paths(course.workspace())) {
        copy(course.workspace().resolve(path), building.resolve(path));
      }
      copy(course.version(), building.resolve(VERSION));
      try (Stream<Path> made = Files.list(building)) {
        for (Path path : made.toList()) {
          Files.move(path, root.resolve(path.getFileName()));
        }
      }
    } finally {
      Folders.delete(building);
    }
    return new Workspace(root);
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    Files.copy(from, to);
  }

  /** Where the sources are. */
  public Path sources() {
    return root.resolve(WrittenFiles.SOURCES);
  }

  /** Where the engine's sources are. */
  public Path engine() {
    return sources().resolve(ENGINE);
  }

  /** What the student has done. */
  public StudentProgress progress() {
    return new StudentProgress(root.resolve(PROGRESS));
  }

  /** Where things are kept before they are replaced. */
  Path backups() {
    return root.resolve(".classroom/backups");
  }

  /**
   * What is not as it was handed out and does not count: edited tests, an edited library, an edited
   * module, another version of the course; a sentence each.
   */
  public List<String> oddities(CourseFolder course) {
    List<String> found = new ArrayList<>();
    String mine = read(root.resolve(VERSION)).strip();
    String theirs = course.readVersion();
    if (!mine.equals(theirs)) {
      found.add(
          "this workspace was made by another version of the classroom ("
              + mine
              + ", and this is "
              + theirs
              + "): your code is judged all the same, but a text or a step may differ; class start"
              + " makes a new workspace to copy your files to");
    }
    WrittenFiles written = course.readWritten();
    List<String> edited =
        CourseFolder.paths(course.workspace()).stream()
            .filter(path -> path.endsWith(".java") && written.isGiven(path))
            .filter(path -> !isAsGiven(path, course))
            .toList();
    if (!edited.isEmpty()) {
      String rest = edited.size() > 1 ? " and " + (edited.size() - 1) + " more" : "";
      found.add(
          edited.getFirst()
              + rest
              + (rest.isEmpty() ? " is not as it was" : " are not as they were")
              + " handed out; the judge uses its own copy");
    }
    return found;
  }

  private boolean isAsGiven(String path, CourseFolder course) {
    Path file = root.resolve(path);
    return Files.isRegularFile(file)
        && course.given(path).map(Workspace::lines).equals(Optional.of(lines(read(file))));
  }

  private static List<String> lines(String text) {
    return text.lines().toList();
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
