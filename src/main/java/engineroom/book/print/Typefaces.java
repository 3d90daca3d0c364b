package engineroom.book.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The book's two typefaces, as files of the workshop. */
final class Typefaces {

  private static final List<String> FILES =
      List.of(
          "ibm-plex-mono-LICENSE.txt",
          "ibm-plex-mono-italic.ttf",
          "ibm-plex-mono-regular.ttf",
          "ibm-plex-mono-semibold-italic.ttf",
          "ibm-plex-mono-semibold.ttf",
          "source-serif-4-LICENSE.txt",
          "source-serif-4-italic.ttf",
          "source-serif-4-regular.ttf",
          "source-serif-4-semibold-italic.ttf",
          "source-serif-4-semibold.ttf");

  private final Path folder;

  /** Copies the typefaces to a folder. */
  Typefaces(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder);
    for (String file : FILES) {
      try (InputStream in = PrintResources.open("fonts/" + file)) {
        Files.copy(in, folder.resolve(file));
      }
    }
  }

  Path folder() {
    return folder;
  }

  Font code(float size) {
    return font("ibm-plex-mono-semibold.ttf", size);
  }

  Font reading(float size) {
    return font("source-serif-4-semibold.ttf", size);
  }

  Font readingItalic(float size) {
    return font("source-serif-4-italic.ttf", size);
  }

  private Font font(String file, float size) {
    try {
      return Font.createFont(Font.TRUETYPE_FONT, folder.resolve(file).toFile()).deriveFont(size);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
