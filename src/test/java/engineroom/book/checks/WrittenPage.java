package engineroom.book.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A page of a written book.
 *
 * @param name its file, from the book's folder
 * @param html what it holds
 */
record WrittenPage(String name, Document html) {

  static WrittenPage read(String name, Path file) {
    try {
      Parser parser = Parser.htmlParser().setTrackPosition(true);
      return new WrittenPage(name, Jsoup.parse(Files.readString(file), "", parser));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A problem with an element, as a line that begins with its place. */
  String problem(Element element, String what) {
    return name + ":" + element.sourceRange().start().lineNumber() + ": " + what;
  }
}
