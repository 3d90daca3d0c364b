package engineroom.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The project's folder: names files from it, and reads each of them once. */
public final class Project {

  private final Path folder;
  private final Map<Path, Text> before;
  private final Map<Path, Text> read = new ConcurrentHashMap<>();

  /** A project in a folder. */
  public Project(Path folder) {
    this(folder, Map.of());
  }

  /** A project as it is now: files that are as they were have been read already. */
  public Project(Path folder, Project before) {
    this(folder, before.read);
  }

  private Project(Path folder, Map<Path, Text> before) {
    this.folder = folder.toAbsolutePath().normalize();
    this.before = before;
  }

  /** Where the project lies. */
  public Path folder() {
    return folder;
  }

  /** A file's path from the project's folder, with forward slashes. */
  public String name(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  /** A line of a file. */
  public Location location(Path file, int line) {
    return new Location(name(file), line);
  }

  /**
   * A file's lines; none where the file is missing.
   *
   * @throws Mistake where it is not UTF-8, with the line
   */
  public List<String> lines(Path file) {
    return read.computeIfAbsent(file.toAbsolutePath().normalize(), this::text).lines();
  }

  /** A file's lines, by its name from the project's folder. */
  public List<String> lines(String name) {
    return lines(folder.resolve(name));
  }

  /**
   * The line at or after {@code start} that holds a text, or {@code start} where none does.
   *
   * <p>A paragraph is known by its first line; what stands in it may be further down.
   */
  public Location find(Location start, String text) {
    List<String> lines = lines(start.file());
    for (int line = Math.max(1, start.line()); line <= lines.size(); line++) {
      if (lines.get(line - 1).contains(text)) {
        return start.at(line);
      }
    }
    return start;
  }

  /** The line at or before {@code start} that holds a text, or {@code start} where none does. */
  public Location findBack(Location start, String text) {
    List<String> lines = lines(start.file());
    for (int line = Math.min(start.line(), lines.size()); line > 0; line--) {
      if (lines.get(line - 1).contains(text)) {
        return start.at(line);
      }
    }
    return start;
  }

  /** All files below a folder whose name ends so, in order; none where the folder is missing. */
  public static List<Path> files(Path below, String ending) {
    if (!Files.isDirectory(below)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(below)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Text text(Path file) {
    if (!Files.isRegularFile(file)) {
      return new Text(null, List.of());
    }
    FileStamp now = FileStamp.of(file);
    Text last = before.get(file);
    return last != null && now.equals(last.stamp()) ? last : new Text(now, readLines(file));
  }

  private List<String> readLines(Path file) {
    try {
      byte[] content = Files.readAllBytes(file);
      OptionalInt wrong = Utf8.firstWrong(content);
      if (wrong.isPresent()) {
        throw new Mistake(
            location(file, Utf8.line(content, wrong.getAsInt())),
            "byte %02X is no UTF-8: save the file as UTF-8"
                .formatted(content[wrong.getAsInt()] & 0xff));
      }
      return new String(content, StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stamp is older than the lines: what is written in between is read again next time. */
  private record Text(@Nullable FileStamp stamp, List<String> lines) {}
}
