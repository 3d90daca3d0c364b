package engineroom.book.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that this package carries with it. */
final class PrintResources {

  private static final String FOLDER = "/engineroom/book/print/";
  private static final String STYLESHEET = "/engineroom/book/book.css";

  private PrintResources() {}

  static InputStream open(String name) {
    return PrintResources.class.getResourceAsStream(FOLDER + name);
  }

  static String text(String name) {
    return read(FOLDER + name);
  }

  /** The stylesheet of the pages. */
  static String stylesheet() {
    return read(STYLESHEET);
  }

  private static String read(String path) {
    try (InputStream in = PrintResources.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
