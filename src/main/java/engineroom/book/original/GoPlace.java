package engineroom.book.original;

import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where files of the original may lie. */
public interface GoPlace {

  /** No file of the original is a tenth as large, in bytes. */
  int LARGEST = 1_000_000;

  /**
   * The content of a file.
   *
   * @param name its name in docker's folder {@code engine/}
   * @throws Mistake where the place cannot be asked
   */
  Optional<byte[]> find(String name) throws IOException;

  /** What the place is called in a message. */
  String name();

  /**
   * A folder or a zip.
   *
   * @throws Mistake where neither is there
   */
  static GoPlace at(Path place) {
    if (Files.isDirectory(place)) {
      return new GoFolder(place);
    }
    if (Files.isRegularFile(place)) {
      return new GoZip(place);
    }
    throw new Mistake(
        place + ": expected a folder or a zip with the source of docker 1.6.2; correct the name");
  }

  /** The paths by which a file may go, in a checkout or in its folder, likeliest first. */
  static List<String> paths(String name) {
    return List.of("engine/" + name, name);
  }
}
