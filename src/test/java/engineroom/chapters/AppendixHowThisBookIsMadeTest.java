package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.source.Pom;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The appendix names what the project is made with, all of it. */
class AppendixHowThisBookIsMadeTest {

  private static final Path APPENDIX = Path.of("chapters/appendix-how-this-book-is-made.adoc");

  @Test
  void everyLibraryIsNamedWithWhatItIsFor() throws IOException {
    String text = Files.readString(APPENDIX);
    for (List<String> together : new Pom(new Project(Path.of(""))).libraries()) {
      assertThat(together)
          .as("a row of the table in %s for one of these", APPENDIX)
          .anyMatch(library -> text.contains("pom:" + library + "[]"));
    }
  }

  @Test
  void nothingIsNamedThatTheProjectDoesNotUse() throws IOException {
    Pom pom = new Pom(new Project(Path.of("")));
    assertThat(Files.readString(APPENDIX).lines().filter(line -> line.contains("pom:")))
        .allSatisfy(
            row ->
                assertThat(pom.version(row.replaceFirst(".*pom:([^\\[]+).*", "$1"))).isNotBlank());
  }
}
