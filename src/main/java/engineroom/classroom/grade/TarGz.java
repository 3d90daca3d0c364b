package engineroom.classroom.grade;

import engineroom.files.Mistake;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;

/**
 * A packed tape archive, as {@code tar czf} writes it. Files are read, of no more than a size;
 * links and all else are not.
 */
final class TarGz {

  private static final int MOST_ENTRIES = 20_000;
  private static final long MOST_BYTES = 1L << 28;
  private static final int LONGEST_FILE = (1 << 20) + 1;

  private final Path to;

  private TarGz(Path to) {
    this.to = to;
  }

  /**
   * Unpacks what may be sources into a folder.
   *
   * @throws Mistake where it is no such archive, or far too large
   */
  static void unpack(Path archive, Path to) throws IOException {
    try (InputStream file = Files.newInputStream(archive)) {
      new TarGz(to).readAll(file);
    } catch (IOException e) {
      throw new Mistake("the archive cannot be read: " + e.getMessage(), e);
    }
  }

  private void readAll(InputStream file) throws IOException {
    InputStream unpacked = new BufferedInputStream(new GZIPInputStream(file));
    TarArchiveInputStream tape = new TarArchiveInputStream(unpacked, StandardCharsets.UTF_8.name());
    int entries = 0;
    long bytes = 0;
    TarArchiveEntry entry;
    while ((entry = tape.getNextEntry()) != null) {
      bytes += entry.getSize();
      if (++entries > MOST_ENTRIES) {
        throw new Mistake("the archive has more than " + MOST_ENTRIES + " files");
      }
      if (bytes > MOST_BYTES) {
        throw new Mistake("the archive holds more than " + (MOST_BYTES >> 20) + " MB");
      }
      if (isFile(entry)) {
        write(entry.getName(), tape);
      }
    }
  }

  private static boolean isFile(TarArchiveEntry entry) {
    byte type = entry.getLinkFlag();
    return type == TarConstants.LF_NORMAL || type == TarConstants.LF_OLDNORM;
  }

  private void write(String name, InputStream content) throws IOException {
    Path file = to.resolve(name.replaceFirst("^/+", "")).normalize();
    boolean wanted = name.endsWith(".java") || name.endsWith(".classroom/version");
    if (wanted && file.startsWith(to) && !Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.write(file, content.readNBytes(LONGEST_FILE));
    }
  }
}
