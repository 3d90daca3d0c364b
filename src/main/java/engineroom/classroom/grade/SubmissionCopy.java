package engineroom.classroom.grade;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.study.Workspace;
import engineroom.files.Folders;
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
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipException;

/**
 * Copies what the grader reads of a submission into a folder of its own: the sources and the
 * version, no links, nothing large. The submission itself is never written to.
 */
public final class SubmissionCopy {

  private static final String ENGINE = "src/main/java/engineroom/engine";
  private static final String VERSION = ".classroom/version";
  private static final int ENGINE_DEPTH = 5;
  private static final Pattern NUMBERED = Pattern.compile("( ?\\(\\d+\\)|\\[\\d+]|-\\d+)\\.java$");
  private static final int DEEPEST = 5;
  private static final int MOST_FILES = 2000;
  private static final int MOST_BYTES = 1 << 20;

  private final CourseFolder course;
  private final List<String> remarks = new ArrayList<>();
  private int files;

  /** Copies submissions of a course. */
  public SubmissionCopy(CourseFolder course) {
    this.course = course;
  }

  /** What was odd on the way. */
  List<String> remarks() {
    return remarks;
  }

  /**
   * Copies a submission to a folder.
   *
   * @throws Mistake where there is no workspace in it
   */
  public Workspace collect(Submission submission, Path to) throws IOException {
    return collectFrom(submission.source(), to, true);
  }

  /**
   * Copies what is in a folder or an archive.
   *
   * @param outer whether an archive inside may be the submission, as learning platforms have it
   */
  private Workspace collectFrom(Path source, Path to, boolean outer) throws IOException {
    if (Files.isDirectory(source)) {
      Optional<Path> inside = outer ? onlyArchive(source) : Optional.empty();
      return inside.isPresent() ? collectFrom(inside.get(), to, false) : collect(source, to);
    }
    if (!source.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      return collectTape(source, to);
    }
    try (FileSystem zip = open(source)) {
      return collect(zip.getPath("/"), to);
    } catch (ZipException | UncheckedIOException | IndexOutOfBoundsException e) {
      throw new Mistake("the zip cannot be read: " + e.getMessage(), e);
    }
  }

  private Workspace collectTape(Path source, Path to) throws IOException {
    Path unpacked = Files.createTempDirectory("engine-room-tape-");
    try {
      TarGz.unpack(source, unpacked);
      return collect(unpacked, to);
    } finally {
      Folders.delete(unpacked);
    }
  }

  /** The archive in a folder that holds nothing else to grade. */
  private static Optional<Path> onlyArchive(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> archives =
          all.filter(Files::isRegularFile)
              .filter(Submission::isArchive)
              .filter(file -> !isOfASystem(file))
              .toList();
      boolean only = archives.size() == 1 && engines(folder).isEmpty();
      return only ? Optional.of(archives.getFirst()) : Optional.empty();
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
    giveBack(to);
    return new Workspace(to);
  }

  /** The folder that is the workspace: this one or one inside, as zips often have it. */
  private static Path root(Path from) throws IOException {
    return engines(from).stream()
        .findFirst()
        .map(engine -> engine.resolve("../../../../..").normalize())
        .orElseThrow(() -> new Mistake("no workspace in it: there is no folder " + ENGINE));
  }

  /** The folders of an engine, the outermost first. */
  private static List<Path> engines(Path from) throws IOException {
    try (Stream<Path> all =
        Files.find(from, DEEPEST + ENGINE_DEPTH, (path, is) -> is.isDirectory())) {
      return all.filter(path -> path.endsWith(path.getFileSystem().getPath(ENGINE)))
          .filter(path -> !isOfASystem(path))
          .sorted(Comparator.comparing(Path::getNameCount))
          .toList();
    }
  }

  /** What macOS puts beside files: nobody wrote it. */
  private static boolean isOfASystem(Path path) {
    for (Path part : path) {
      String name = part.toString();
      if (name.startsWith("__MACOSX") || name.startsWith("._")) {
        return true;
      }
    }
    return false;
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
            if (isOfASystem(root.relativize(file))) {
              return FileVisitResult.CONTINUE;
            }
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
    String path = named(root, root.relativize(file).toString().replace('\\', '/'));
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
    SubmittedText text = SubmittedText.of(bytes);
    text.oddity().ifPresent(oddity -> remarks.add(path + " " + oddity));
    Files.createDirectories(copy.getParent());
    Files.writeString(copy, text.text());
  }

  /** The name that a file has in a workspace, where a browser has given it a number. */
  private String named(Path root, String path) {
    String plain = NUMBERED.matcher(path).replaceFirst(".java");
    boolean meant =
        !plain.equals(path)
            && course.given(plain).isPresent()
            && !Files.exists(root.resolve(plain));
    if (meant) {
      remarks.add(path + " is taken for " + plain.substring(plain.lastIndexOf('/') + 1));
    }
    return meant ? plain : path;
  }

  /** What was not handed in since nobody changes it is as it was handed out. */
  private void giveBack(Path to) throws IOException {
    WrittenFiles written = course.readWritten();
    for (String path : CourseFolder.paths(course.workspace())) {
      if (path.endsWith(".java") && written.isGiven(path) && !Files.exists(to.resolve(path))) {
        Files.createDirectories(to.resolve(path).getParent());
        Files.copy(course.workspace().resolve(path), to.resolve(path));
      }
    }
  }
}
