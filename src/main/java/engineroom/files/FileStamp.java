package engineroom.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

/**
 * What tells that a file has not been written since.
 *
 * @param file the file
 * @param time when it was written
 * @param size how many bytes it has
 */
public record FileStamp(Path file, FileTime time, long size) {

  /** The stamp of a file that is there. */
  public static FileStamp of(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new FileStamp(file, now.lastModifiedTime(), now.size());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
