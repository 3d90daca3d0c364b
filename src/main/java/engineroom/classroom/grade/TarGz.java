package engineroom.classroom.grade;

import engineroom.files.Mistake;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * A packed tape archive, as {@code tar czf} writes it: 512 bytes that describe a file, the file,
 * and what fills its last block. Files are read, of no more than a size; links and all else are
 * not.
 */
final class TarGz {

  private static final int BLOCK = 512;
  private static final int NAME = 100;
  private static final int SIZE_AT = 124;
  private static final int TYPE_AT = 156;
  private static final int MAGIC_AT = 257;
  private static final int PREFIX_AT = 345;
  private static final int PREFIX = 155;
  private static final int MOST_ENTRIES = 20_000;
  private static final long MOST_BYTES = 1L << 28;
  private static final int LONGEST_FILE = (1 << 20) + 1;

  private final InputStream in;
  private final Path to;
  private long left = MOST_BYTES;
  private String longName = "";

  private TarGz(InputStream in, Path to) {
    this.in = in;
    this.to = to;
  }

  /**
   * Unpacks what may be sources into a folder.
   *
   * @throws Mistake where it is no such archive, or far too large
   */
  static void unpack(Path archive, Path to) throws IOException {
    try (InputStream file = Files.newInputStream(archive);
        InputStream in = new BufferedInputStream(new GZIPInputStream(file))) {
      TarGz reading = new TarGz(in, to);
      for (int i = 0; reading.readEntry(); i++) {
        if (i >= MOST_ENTRIES) {
          throw new Mistake("the archive has more than " + MOST_ENTRIES + " files");
        }
      }
    }
  }

  /** Reads a file; false at the end. */
  private boolean readEntry() throws IOException {
    byte[] head = in.readNBytes(BLOCK);
    if (head.length < BLOCK || head[0] == 0) {
      return false;
    }
    long size = size(head);
    left -= size;
    if (left < 0) {
      throw new Mistake("the archive holds more than " + (MOST_BYTES >> 20) + " MB");
    }
    byte[] kept = in.readNBytes((int) Math.min(size, LONGEST_FILE));
    in.skipNBytes(size - kept.length + (BLOCK - size % BLOCK) % BLOCK);
    take(name(head), (char) head[TYPE_AT], kept);
    return true;
  }

  private void take(String written, char type, byte[] kept) throws IOException {
    String name = longName.isEmpty() ? written : longName;
    longName = "";
    switch (type) {
      case 'L' -> longName = text(kept, 0, kept.length);
      case 'x' -> longName = path(new String(kept, StandardCharsets.UTF_8));
      case '0', '\0' -> write(name, kept);
      default -> {} // folders come with their files, and links are left out
    }
  }

  /** The path among the extended attributes, each on a line that begins with its length. */
  private static String path(String attributes) {
    return attributes
        .lines()
        .filter(line -> line.contains(" path="))
        .map(line -> line.substring(line.indexOf('=') + 1))
        .findFirst()
        .orElse("");
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = to.resolve(name.replaceFirst("^/+", "")).normalize();
    boolean wanted = name.endsWith(".java") || name.endsWith(".classroom/version");
    if (wanted && file.startsWith(to) && !Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    }
  }

  private static String name(byte[] head) {
    String name = text(head, 0, NAME);
    boolean whole = text(head, MAGIC_AT, 5).equals("ustar") && head[PREFIX_AT] != 0;
    return whole ? text(head, PREFIX_AT, PREFIX) + "/" + name : name;
  }

  private static String text(byte[] from, int at, int length) {
    int end = at;
    while (end < at + length && from[end] != 0) {
      end++;
    }
    return new String(from, at, end - at, StandardCharsets.UTF_8);
  }

  private static long size(byte[] head) {
    try {
      return Long.parseLong(text(head, SIZE_AT, 12).strip(), 8);
    } catch (NumberFormatException e) {
      throw new Mistake("the archive cannot be read: a file in it has no size", e);
    }
  }
}
