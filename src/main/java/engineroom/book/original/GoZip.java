package engineroom.book.original;

import engineroom.files.Mistake;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip of docker's source; all of it may lie in one folder, as GitHub packs it. */
record GoZip(Path zip) implements GoPlace {

  @Override
  public Optional<byte[]> find(String name) throws IOException {
    try (ZipFile file = new ZipFile(zip.toFile())) {
      List<String> paths = GoPlace.paths(name);
      Optional<? extends ZipEntry> found =
          file.stream()
              .filter(entry -> paths.contains(inside(entry)))
              .min(Comparator.comparing(entry -> paths.indexOf(inside(entry))));
      return found.isEmpty() ? Optional.empty() : Optional.of(content(file, found.get()));
    } catch (ZipException e) {
      throw new Mistake(zip + ": this is no zip that can be read (" + e.getMessage() + ")", e);
    }
  }

  /** A path without the one folder that may hold all others. */
  private static String inside(ZipEntry entry) {
    return entry.getName().replaceFirst("^(?!engine/)[^/]+/", "");
  }

  private static byte[] content(ZipFile file, ZipEntry entry) throws IOException {
    try (InputStream in = file.getInputStream(entry)) {
      return in.readNBytes(LARGEST);
    }
  }

  @Override
  public String name() {
    return zip.toString();
  }
}
