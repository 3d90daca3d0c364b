package engineroom.classroom.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A folder that is filled beside its place, and moved there when whole. */
final class CourseFiles {

  private final Path place;
  private final Path building;

  CourseFiles(Path place) throws IOException {
    this.place = place;
    building = place.resolveSibling(place.getFileName() + ".building");
    delete(building);
    Files.createDirectories(building);
  }

  Path folder() {
    return building;
  }

  void write(String path, String text) throws IOException {
    Path file = building.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** Copies the files of a folder that are wanted, by their path from there. */
  void copy(Path from, Predicate<String> wanted, String to) throws IOException {
    if (!Files.isDirectory(from)) {
      return;
    }
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        String path = from.relativize(file).toString().replace('\\', '/');
        if (wanted.test(path)) {
          Path copy = building.resolve(to).resolve(path);
          Files.createDirectories(copy.getParent());
          Files.copy(file, copy);
        }
      }
    }
  }

  /** A few digits that change when any file does. */
  String digest() throws IOException {
    try (Stream<Path> all = Files.walk(building)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
      for (Path file : files) {
        digest.update(building.relativize(file).toString().replace('\\', '/').getBytes());
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  void moveIntoPlace() throws IOException {
    delete(place);
    Files.move(building, place);
  }

  void giveUp() {
    delete(building);
  }

  private static void delete(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
