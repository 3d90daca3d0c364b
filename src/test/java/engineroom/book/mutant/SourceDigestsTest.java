package engineroom.book.mutant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceDigestsTest {

  private static final String TESTS = "src/test/java/engineroom/";
  private static final String CLOCK = "src/main/java/engineroom/replay/jvm/TurnedClock.java";

  @TempDir private Path project;

  @BeforeEach
  void aTestWithHelpers() throws IOException {
    write(TESTS + "chapters/RunTest.java", "new Story(); // and a Walk");
    write(TESTS + "chapters/Story.java", "new Told();");
    write(TESTS + "chapters/walks/Told.java", "new Story();");
    write(TESTS + "chapters/Other.java", "nobody asks");
    write(TESTS + "chapters/OtherTest.java", "nor here");
    write(CLOCK, "tick");
  }

  private void write(String file, String text) throws IOException {
    Path path = project.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private String now() {
    return new SourceDigests(project).ofTest("engineroom.chapters.RunTest");
  }

  @ParameterizedTest
  @CsvSource({
    "chapters/RunTest.java, true",
    "chapters/Story.java, true",
    "chapters/walks/Told.java, true",
    "chapters/Other.java, false",
    "chapters/OtherTest.java, false"
  })
  void aTestIsWhatItMentionsAndWhatThatMentions(String file, boolean concerns) throws IOException {
    String before = now();
    write(TESTS + file, "something else");

    assertThat(now().equals(before)).isEqualTo(!concerns);
  }

  @Test
  void theClockThatTurnsIsPartOfEveryTest() throws IOException {
    String before = now();
    write(CLOCK, "tock");

    assertThat(now()).isNotEqualTo(before);
  }

  @Test
  void aClassInsideATestIsItsFile() {
    SourceDigests digests = new SourceDigests(project);

    assertThat(digests.ofTest("engineroom.chapters.RunTest$Inside")).isEqualTo(now());
  }
}
