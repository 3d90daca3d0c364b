package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a book says of ways that no test takes. */
class BookWaysTest {

  private static final String PORT = "port/java/engineroom/engine/Engine.java";
  private static final String CHAPTER = "chapters/03-registering-handlers.adoc";

  @TempDir private Path folder;
  private Fixture fixture;

  @BeforeEach
  void aPortThatNobodyHasWatched() throws IOException {
    fixture = Fixture.in(folder).compilePort();
  }

  private int line(String text) throws IOException {
    List<String> lines = fixture.read(PORT).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains(text)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException(text);
  }

  @Test
  void theyStopTheBuildWhereTheyStandAndOnTheirCards() throws IOException {
    assertThat(fixture.problems())
        .contains(
            PORT
                + ":"
                + line("return stopped;")
                + ": no test takes every way through this line: write one that does, or take out"
                + " what nobody needs")
        .anyMatch(
            told ->
                told.startsWith(CHAPTER + ":15: behaviour 'register-refuses-a-taken-name' has no")
                    && told.contains("takes every way through Engine.java:"));
    assertThat(folder.resolve("target/book")).doesNotExist();
  }

  @Test
  void aDraftShowsThemOnTheCardsAlone() throws IOException {
    BookResult result = fixture.build(fixture.options().draft(true));

    assertThat(result.problems()).isEmpty();
    assertThat(Files.readString(folder.resolve("target/book/03-registering-handlers.html")))
        .contains("no test takes every way through Engine.java:");
  }
}
