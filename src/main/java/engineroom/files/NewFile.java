package engineroom.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is written beside its place, and moved there when whole. */
public final class NewFile {

  /** Writes a file. */
  @FunctionalInterface
  public interface Writer {

    /** Writes it; nothing is there yet. */
    void write(Path file) throws IOException;
  }

  private NewFile() {}

  /** Puts a text in a place, as UTF-8; what was there before stays until it is whole. */
  public static void write(Path place, String text) throws IOException {
    write(place, file -> Files.writeString(file, text));
  }

  /** Puts in a place what is written; what was there before stays until it is whole. */
  public static void write(Path place, Writer writer) throws IOException {
    Path site = BuildingSite.of(place);
    try {
      writer.write(site);
      Files.move(site, place, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(site);
    }
  }
}
