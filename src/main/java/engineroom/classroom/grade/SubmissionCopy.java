package engineroom.classroom.grade;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.study.Workspace;
import engineroom.files.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Copies what the grader reads of a submission into a folder of its own: the sources and the
 * version, no links, nothing large. The submission itself is never written to.
 */
final class SubmissionCopy {

  private static final String ENGINE = "src/main/java/engineroom/engine";
  private static final String VERSION = ".classroom/version";
  private static final int DEEPEST = 5;
  private static final int MOST_FILES = 2000;
  private static final int MOST_BYTES = 1 << 20;

  private final CourseFolder course;
  private final List<String> remarks = new ArrayList<>();
  private int files;

  SubmissionCopy(CourseFolder course) {
    this.course = course;
  }

  /** What was odd on the way. */
  List<String> remarks() {
    return remarks;
  }

  /** Copies a submission to a folder. */
  Workspace collect(Submission submission, Path to) throws IOException {
    if (Files.isDirectory(submission.source())) {
      return collect(submission.source(), to);
    }
    try (FileSystem zip = open(submission.source())) {
      return collect(zip.getPath("/"), to);
    } catch (ZipException | UncheckedIOException | IndexOutOfBoundsException e) {
      throw new Mistake("the zip cannot be read: " + e.getMessage(), e);
    }
  }

  private static FileSystem open(Path zip) throws IOException {
    try {
      return FileSystems.newFileSystem(zip);
    } catch (IllegalArgumentException e) { // so the JDK says that an entry has no name for a path
      throw new Mistake("the zip cannot be read: " + e.getMessage(), e);
    }
  }

  private Workspace collect(Path from, Path to) throws IOException {
    Path root = root(from);
    copyAll(root, root.resolve("src"), to);
    Path version = root.resolve(VERSION);
    if (Files.isRegularFile(version, LinkOption.NOFOLLOW_LINKS)) {
      copy(root, version, to);
    }
    if (!Files.isRegularFile(to.resolve(VERSION))) {
      remarks.add(VERSION + " is missing: it is taken for a workspace of this course");
      Files.createDirectories(to.resolve(VERSION).getParent());
      Files.copy(course.version(), to.resolve(VERSION));
    }
    return new Workspace(to);
  }

  /** The folder that is the workspace: this one or one inside, as zips often have it. */
  private static Path root(Path from) throws IOException {
    try (Stream<Path> all = Files.find(from, DEEPEST, (path, is) -> is.isDirectory())) {
      return all.filter(path -> Files.isDirectory(path.resolve(ENGINE)))
          .findFirst()
          .orElseThrow(() -> new Mistake("no workspace in it: there is no folder " + ENGINE));
    }
  }

  private void copyAll(Path root, Path folder, Path to) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes is) throws IOException {
            if (is.isRegularFile()) {
              copy(root, file, to);
            } else {
              remarks.add(root.relativize(file) + " is a link or no file: it is left out");
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void copy(Path root, Path file, Path to) throws IOException {
    String path = root.relativize(file).toString().replace('\\', '/');
    boolean wanted = path.endsWith(".java") || path.equals(VERSION);
    if (!wanted) {
      return;
    }
    if (++files > MOST_FILES) {
      throw new Mistake("more than " + MOST_FILES + " source files: this is no workspace");
    }
    Path copy = to.resolve(path).normalize();
    if (!copy.startsWith(to)) {
      remarks.add(path + " leads out of the submission: it is left out");
      return;
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      bytes = in.readNBytes(MOST_BYTES + 1);
    }
    if (bytes.length > MOST_BYTES) {
      remarks.add(path + " is larger than 1 MB: it is left out");
      return;
    }
    Files.createDirectories(copy.getParent());
    Files.write(copy, bytes);
  }
}
