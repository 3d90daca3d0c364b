package engineroom.classroom.grade;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.course.WrittenFiles;
import engineroom.classroom.study.Workspace;
import engineroom.files.Mistake;
import engineroom.files.TemporaryFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
  private static final int DEEPEST = 5;

  private final CourseFolder course;
  private Optional<TakenSources> taken = Optional.empty();

  /** Copies submissions of a course. */
  public SubmissionCopy(CourseFolder course) {
    this.course = course;
  }

  /** What was odd on the way. */
  List<String> remarks() {
    return taken.map(TakenSources::remarks).orElse(List.of());
  }

  /**
   * Copies a submission to a folder.
   *
   * @param to an empty folder
   * @throws Mistake where there is no workspace in it
   */
  public Workspace collect(Submission submission, Path to) throws IOException {
    TakenSources into = new TakenSources(to);
    taken = Optional.of(into);
    List<Path> sources = submission.sources();
    Path first = sources.getFirst();
    if (sources.size() > 1 || !Files.isDirectory(first) && isJava(first)) {
      new LooseSources(course).take(sources, into);
      complete(into);
    } else {
      collectFrom(first, into, true);
    }
    return new Workspace(to);
  }

  private static boolean isJava(Path file) {
    return isJava(file.toString());
  }

  private static boolean isJava(String path) {
    return path.endsWith(".java");
  }

  /**
   * Copies what is in a folder or an archive.
   *
   * @param outer whether an archive inside may be the submission, as learning platforms have it
   */
  private void collectFrom(Path source, TakenSources to, boolean outer) throws IOException {
    if (Files.isDirectory(source)) {
      Optional<Path> inside = outer ? onlyArchive(source) : Optional.empty();
      if (inside.isPresent()) {
        collectFrom(inside.get(), to, false);
      } else {
        collect(source, to);
      }
      return;
    }
    if (!Submission.isArchive(source)) {
      throw new Mistake(
          source.getFileName() + " is neither a folder, a zip, a .tar.gz nor a .java file");
    }
    if (!source.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      collectTape(source, to);
      return;
    }
    try (FileSystem zip = open(source)) {
      collect(zip.getPath("/"), to);
    } catch (ZipException | UncheckedIOException | IndexOutOfBoundsException e) {
      throw new Mistake("the zip cannot be read: " + e.getMessage(), e);
    }
  }

  private void collectTape(Path source, TakenSources to) throws IOException {
    try (TemporaryFolder unpacked = TemporaryFolder.create("engine-room-tape-")) {
      TarGz.unpack(source, unpacked.path());
      collect(unpacked.path(), to);
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

  private void collect(Path from, TakenSources to) throws IOException {
    Optional<Path> found = root(from);
    if (found.isEmpty()) {
      new LooseSources(course).take(javaFiles(from), to);
    } else {
      collectWorkspace(found.get(), to);
    }
    complete(to);
  }

  private void collectWorkspace(Path root, TakenSources to) throws IOException {
    copyAll(root, root.resolve("src"), to);
    Path version = root.resolve(VERSION);
    if (Files.isRegularFile(version, LinkOption.NOFOLLOW_LINKS)) {
      copy(root, version, to);
    }
    if (!to.has(VERSION)) {
      to.remark(VERSION + " is missing: it is taken for a workspace of this course");
    }
  }

  /** What was not handed in since nobody changes it is as it was handed out. */
  private void complete(TakenSources to) throws IOException {
    to.giveBack(course.version(), VERSION);
    WrittenFiles written = course.readWritten();
    for (String path : CourseFolder.paths(course.workspace())) {
      if (path.endsWith(".java") && written.isGiven(path)) {
        to.giveBack(course.workspace().resolve(path), path);
      }
    }
  }

  /** The folder that is the workspace: this one or one inside, as zips often have it. */
  private static Optional<Path> root(Path from) throws IOException {
    return engines(from).stream()
        .findFirst()
        .map(engine -> engine.resolve("../../../../..").normalize());
  }

  /** The Java files in a folder that is no workspace, the outermost first. */
  private static List<Path> javaFiles(Path from) throws IOException {
    try (Stream<Path> all =
        Files.find(from, DEEPEST + ENGINE_DEPTH, (path, is) -> is.isRegularFile())) {
      return all.filter(SubmissionCopy::isJava)
          .filter(path -> !isOfASystem(path))
          .sorted(Comparator.comparing(Path::getNameCount).thenComparing(Comparator.naturalOrder()))
          .toList();
    }
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

  private void copyAll(Path root, Path folder, TakenSources to) throws IOException {
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
              to.remark(root.relativize(file) + " is a link or no file: it is left out");
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private void copy(Path root, Path file, TakenSources to) throws IOException {
    String path = named(root, root.relativize(file).toString().replace('\\', '/'), to);
    boolean wanted = isJava(path) || path.equals(VERSION);
    if (!wanted || to.isTooLong(path)) {
      return;
    }
    Optional<SubmittedText> text = to.read(file, path);
    if (text.isPresent()) {
      to.write(text.get(), path);
    }
  }

  /** The name that a file has in a workspace, where a browser has given it a number. */
  private String named(Path root, String path, TakenSources to) {
    String plain = LooseName.withoutNumber(path);
    boolean meant =
        !plain.equals(path)
            && course.given(plain).isPresent()
            && !Files.exists(root.resolve(plain));
    if (meant) {
      to.remark(path + " is taken for " + plain.substring(plain.lastIndexOf('/') + 1));
    }
    return meant ? plain : path;
  }
}
