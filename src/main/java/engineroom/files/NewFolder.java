package engineroom.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder that is filled beside its place, and moved there when whole; closing it before that
 * leaves nothing of it.
 */
public final class NewFolder implements AutoCloseable {

  private static final String OLD = ".old";

  private final Path place;
  private final Path site;

  /** Begins an empty one. */
  public NewFolder(Path place) throws IOException {
    this.place = place.toAbsolutePath().normalize();
    site = Files.createDirectories(BuildingSite.of(this.place));
  }

  /** Where it is filled. */
  public Path site() {
    return site;
  }

  /** Writes a text, as UTF-8, to a path in it. */
  public void write(String path, String text) throws IOException {
    Files.writeString(file(path), text);
  }

  /** Writes all that comes to a path in it. */
  public void write(String path, InputStream from) throws IOException {
    Files.copy(from, file(path));
  }

  /** Copies a file to a path in it. */
  public void copy(Path from, String path) throws IOException {
    Files.copy(from, file(path));
  }

  private Path file(String path) throws IOException {
    Path file = site.resolve(path);
    Files.createDirectories(file.getParent());
    return file;
  }

  /** Moves it where another one may be, which is then gone. */
  public void replace() throws IOException {
    Path old = place.resolveSibling(place.getFileName() + OLD);
    Folders.delete(old);
    if (!Files.exists(place)) {
      Files.move(site, place);
      return;
    }
    Files.move(place, old);
    try {
      Files.move(site, place);
    } catch (IOException e) {
      Files.move(old, place);
      throw e;
    }
    Folders.delete(old);
  }

  /** Moves it to its place, unless another program has been quicker and made the same. */
  public void moveUnlessThere() throws IOException {
    try {
      Files.move(site, place);
    } catch (IOException e) {
      if (!Files.isDirectory(place)) {
        throw e;
      }
    }
  }

  @Override
  public void close() throws IOException {
    Folders.delete(site);
  }
}
