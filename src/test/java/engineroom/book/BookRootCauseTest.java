package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.files.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One slip of an author that brings on many problems: it is told at its place, before all else. */
class BookRootCauseTest {

  private static final String CHAPTER = "chapters/03-registering-handlers.adoc";

  @TempDir private Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyFixture() throws IOException {
    fixture = Fixture.in(folder);
  }

  @ParameterizedTest
  @CsvSource({"----", "====", "--", "|===", "....", "////", "____", "****"})
  void aBlockThatIsLeftOpenIsToldWhereItOpens(String fence) throws IOException {
    fixture.replace(CHAPTER, "Now look at", "[NOTE]\n" + fence + "\nNow look at");
    BookResult result = fixture.build(fixture.options());
    assertThat(result.problems())
        .extracting(Problem::toString)
        .hasSize(1)
        .first()
        .asString()
        .startsWith(CHAPTER + ":")
        .contains("opened here and not closed: write " + fence)
        .satisfiesAnyOf(
            told -> assertThat(told).startsWith(CHAPTER + ":19:"),
            told -> assertThat(told).startsWith(CHAPTER + ":46:")); // its fence closed by another
  }

  @Test
  void whatFollowsIsCountedAndNotTold() throws IOException {
    fixture.replace(CHAPTER, "Now look at", "[source]\n----\nNow look at");
    BookResult result = fixture.build(fixture.options());
    assertThat(result.problems())
        .extracting(Problem::toString)
        .containsExactly(
            CHAPTER + ":19: a block is opened here and not closed: write ---- where it ends");
    assertThat(result.following()).isGreaterThan(3);
    assertThat(result.more()).isEqualTo("and " + result.following() + " more that may follow");
    assertThat(result.built()).isFalse();
    assertThat(folder.resolve("target/book")).doesNotExist();
  }

  @Test
  void chaptersThatAreLeftOpenAreToldTogether() throws IOException {
    String other = "chapters/10-shutting-down.adoc";
    fixture.replace(CHAPTER, "Now look at", "[source]\n----\nNow look at");
    fixture.replace(other, "Nothing new starts.", "====\nNothing new starts.");
    BookResult result = fixture.build(fixture.options());
    assertThat(result.problems())
        .extracting(problem -> problem.where().toString())
        .containsExactly(CHAPTER + ":19", other + ":7");
  }

  @Test
  void withoutACauseAllIsTold() throws IOException {
    fixture.replace(CHAPTER, "<<_what_stops>>", "<<_what_starts>>");
    BookResult result = fixture.build(fixture.options());
    assertThat(result.problems()).hasSize(1);
    assertThat(result.following()).isZero();
    assertThat(result.more()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"chapters/03-registering-handlers.adoc", "chapters/book.adoc"})
  void aChapterThatIsNotUtf8IsToldWithItsLineAndByte(String file) throws IOException {
    Path path = fixture.path(file);
    String text = Files.readString(path).replaceFirst("\n\n", "\n\nCafé. ");
    Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(fixture.problems())
        .containsExactly(file + ":3: byte E9 is no UTF-8: save the file as UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "chapters/outputs/RegisterTwice.txt",
        "chapters/facts/files.json",
        "chapters/results/jmh.json",
        "diagrams/lookup.puml",
        "port/java/engineroom/engine/Engine.java",
        "tests/java/engineroom/chapters/Chapter03Test.java",
        "examples/java/engineroom/examples/RegisterTwice.java",
        "jmh/java/engineroom/bench/Lookup.java"
      })
  void noFileIsReadThatIsNotUtf8(String file) throws IOException {
    BookOptions options = fixture.options();
    Path path = fixture.path(file);
    int lines = Files.readAllLines(path).size();
    Files.write(path, new byte[] {'\n', (byte) 0xe9}, StandardOpenOption.APPEND);
    assertThat(fixture.build(options).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.where().file()).isEqualTo(file);
              assertThat(problem.where().line()).isBetween(lines + 1, lines + 2);
              assertThat(problem.what()).startsWith("byte E9 is no UTF-8");
            });
  }

  @Test
  void allFilesThatAreNotUtf8AreTold() throws IOException {
    for (String name : new String[] {"03-registering-handlers", "10-shutting-down"}) {
      Path path = fixture.path("chapters/" + name + ".adoc");
      Files.write(path, Files.readString(path).getBytes(StandardCharsets.UTF_16LE));
      byte[] bytes = Files.readAllBytes(path);
      bytes[0] = (byte) 0xff;
      Files.write(path, bytes);
    }
    assertThat(fixture.problems())
        .containsExactly(
            "chapters/03-registering-handlers.adoc:1: byte FF is no UTF-8: save the file as UTF-8",
            "chapters/10-shutting-down.adoc:1: byte FF is no UTF-8: save the file as UTF-8");
  }
}
