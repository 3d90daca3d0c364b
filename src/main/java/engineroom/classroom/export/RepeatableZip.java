package engineroom.classroom.export;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A zip that has the same bytes whenever it has the same files. */
public final class RepeatableZip {

  /** All entries are of one day, since a zip must say when. */
  private static final FileTime DAY = FileTime.from(Instant.parse("2015-05-13T12:00:00Z"));

  private final Map<String, byte[]> files = new TreeMap<>();
  private final TreeSet<String> programs = new TreeSet<>();

  /** A file. */
  public void add(String path, byte[] bytes) {
    files.put(path, bytes);
  }

  /** A file of UTF-8. */
  public void add(String path, String text) {
    add(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** A copy of a file. */
  public void add(String path, Path file) throws IOException {
    add(path, Files.readAllBytes(file));
  }

  /** A file that can be started. */
  public void addProgram(String path, byte[] bytes) {
    add(path, bytes);
    programs.add(path);
  }

  /** Writes the zip to a place where nothing is. */
  public void write(Path zip) throws IOException {
    URI uri = URI.create("jar:" + zip.toAbsolutePath().toUri());
    Map<String, String> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (FileSystem to = FileSystems.newFileSystem(uri, options)) {
      for (String path : files.keySet()) {
        put(to.getPath(path));
      }
    }
  }

  private void put(Path entry) throws IOException {
    Path folder = entry.getParent();
    for (int i = 1; folder != null && i <= folder.getNameCount(); i++) {
      Path outer = folder.subpath(0, i);
      if (!Files.exists(outer)) {
        Files.createDirectory(outer);
        date(outer, "rwxr-xr-x");
      }
    }
    Files.write(entry, files.get(entry.toString()));
    date(entry, programs.contains(entry.toString()) ? "rwxr-xr-x" : "rw-r--r--");
  }

  private static void date(Path entry, String permissions) throws IOException {
    Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString(permissions));
    Files.getFileAttributeView(entry, BasicFileAttributeView.class).setTimes(DAY, DAY, DAY);
  }
}
