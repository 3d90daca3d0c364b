package engineroom.book.steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.files.Mistake;
import engineroom.files.Problem;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StepsScriptsTest {

  private static final String TWO_SHUTDOWNS =
      """
      # shows: a-second-shutdown callbacks
      script "Two shutdowns"
      case "one slow callback"
        eng is a new engine
        on shutdown eng says "bye" after 4000 ms
        shut down eng  => {"seconds": 4}
        what was said  => ["bye"]
      """;

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  private StepsScripts read(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
    return StepsScripts.read(folder, new Project(folder), problems);
  }

  @Test
  void aScriptHasItsNameItsTitleAndWhatItShows() throws IOException {
    StepsScript script = read("two.steps", TWO_SHUTDOWNS).named("two");
    assertThat(problems.all()).isEmpty();
    assertThat(script.title()).isEqualTo("Two shutdowns");
    assertThat(script.shown()).containsExactly("a-second-shutdown", "callbacks");
    assertThat(script.text()).startsWith("script \"Two shutdowns\"").doesNotContain("# shows");
    assertThat(script.address()).isEqualTo("engine-room.html#two");
  }

  @Test
  void whatShowsABehaviourIsFound() throws IOException {
    StepsScripts scripts = read("two.steps", TWO_SHUTDOWNS);
    assertThat(scripts.showing("callbacks")).containsExactlyElementsOf(scripts.all());
    assertThat(scripts.showing("jobs")).isEmpty();
  }

  @Test
  void anAnswerThatThePortDoesNotGiveIsAProblem() throws IOException {
    read("two.steps", TWO_SHUTDOWNS.replace("\"seconds\": 4", "\"seconds\": 5"));
    assertThat(problems.all())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .contains("step 3 (engine.shutdown)", "{\"seconds\":5}", "{\"seconds\":4}");
  }

  @Test
  void aLineThatIsNoStepIsAProblemOfThatLine() throws IOException {
    StepsScripts scripts =
        read("two.steps", TWO_SHUTDOWNS.replace("what was said", "what is said"));
    assertThat(scripts.all()).isEmpty();
    assertThat(problems.all())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("two.steps:7: column ");
  }

  @Test
  void aScriptWithoutATitleIsAProblem() throws IOException {
    read("two.steps", "eng is a new engine\n");
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            "two.steps:1: a script of the book needs a title: write script \"...\" above it");
  }

  @Test
  void whatNoChapterHasIsReported() throws IOException {
    read("two.steps", TWO_SHUTDOWNS).reportStrays(Set.of("callbacks"), problems);
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            "two.steps:1: the script shows 'a-second-shutdown', and no chapter has that behaviour");
  }

  @Test
  void aNameThatIsUnknownIsAMistake() throws IOException {
    StepsScripts scripts = read("two.steps", TWO_SHUTDOWNS);
    assertThatThrownBy(() -> scripts.named("three"))
        .isInstanceOf(Mistake.class)
        .hasMessage("there is no script 'three': write one of two");
  }

  @Test
  void noFolderIsNoScript() {
    assertThat(StepsScripts.read(folder.resolve("none"), new Project(folder), problems).all())
        .isEmpty();
    assertThat(problems.none()).isTrue();
  }
}
