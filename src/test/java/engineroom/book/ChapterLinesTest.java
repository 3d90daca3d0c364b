package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first page has a line for each chapter. */
class ChapterLinesTest {

  private static final Pattern LINE = Pattern.compile("(?m)^<<(_\\w+)>>:: \\S.*\\.$");

  @Test
  void eachChapterHasOneLineInTheOrderOfTheBook() throws IOException {
    Path chapters = Path.of("chapters");
    List<String> lines =
        LINE.matcher(Files.readString(chapters.resolve("book.adoc")))
            .results()
            .map((MatchResult line) -> line.group(1))
            .toList();
    try (Stream<Path> files = Files.list(chapters)) {
      List<String> titles =
          files
              .filter(file -> file.getFileName().toString().matches("\\d\\d-.*\\.adoc"))
              .sorted()
              .map(ChapterLinesTest::id)
              .toList();
      assertThat(lines).isEqualTo(titles);
    }
  }

  private static String id(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      String title = lines.filter(line -> line.startsWith("= ")).findFirst().orElseThrow();
      return "_" + title.substring(2).toLowerCase(Locale.ROOT).replace(' ', '_');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
