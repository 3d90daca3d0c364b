package engineroom.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Exercises: in their chapter, on the cards, as data; and each rule of theirs broken once. */
class BookExercisesTest {

  private static final String CHAPTER = "chapters/10-shutting-down.adoc";

  @TempDir private Path folder;
  private Fixture fixture;

  @BeforeEach
  void copyFixture() throws IOException {
    fixture = Fixture.in(folder);
  }

  @Test
  void aStepShowsItsTaskAndFoldsTheRest() throws IOException {
    Element step = page().getElementById("stop-the-engine");
    assertThat(step.selectFirst(".task-id").text()).isEqualTo("Step 1 stop-the-engine 10 minutes");
    assertThat(step.selectFirst(".task-title").html())
        .isEqualTo("Stop the <strong>engine</strong>");
    assertThat(step.selectFirst("> .paragraph").text()).startsWith("Write down that the engine");
    assertThat(step.select("details > summary").eachText())
        .containsExactly(
            "First hint: a question",
            "Second hint: a pointer",
            "Third hint: nearly the answer",
            "After it passes");
    assertThat(step.select(".task-shows a").eachAttr("href"))
        .containsExactly("#stopping-stops-new-jobs");
    assertThat(step.selectFirst(".task-check code").text())
        .isEqualTo("engine-room class check stop-the-engine");
  }

  @Test
  void anExerciseHasAnAnswerAndNoCheck() throws IOException {
    Element exercise = page().getElementById("count-the-stops");
    assertThat(exercise.selectFirst(".task-id").text())
        .isEqualTo("Exercise count-the-stops 1 minute");
    assertThat(exercise.select("summary").last().text()).isEqualTo("Answer");
    assertThat(exercise.select(".task-check")).isEmpty();
    assertThat(exercise.select(".task-shows a").last().attr("href"))
        .isEqualTo("03-registering-handlers.html#two-engines-share-no-names");
  }

  @Test
  void aCardLinksToWhatPractisesIt() throws IOException {
    Element proof =
        page().getElementById("stopping-stops-new-jobs").selectFirst(".proof-exercises");
    assertThat(proof.selectFirst("summary").text()).isEqualTo("Exercises Step 1 +1");
    assertThat(proof.select("a").eachAttr("href"))
        .containsExactly("#stop-the-engine", "#count-the-stops");
  }

  @Test
  void programsReadThemAsData() throws IOException {
    page();
    JsonNode exercises = json("exercises.json").get("exercises");
    JsonNode step = exercises.get(0);
    assertThat(step.get("number").asInt()).isEqualTo(1);
    assertThat(step.get("kind").asString()).isEqualTo("step");
    assertThat(step.get("title").asString()).isEqualTo("Stop the engine");
    assertThat(step.get("page").asString()).isEqualTo("10-shutting-down.html#stop-the-engine");
    assertThat(step.get("members").get(0).get("signature").asString())
        .isEqualTo("Engine#shutdown()");
    assertThat(step.get("minutes").asInt()).isEqualTo(10);
    assertThat(step.get("hints").get(1).get("plain").asString())
        .isEqualTo("Look at the field `stopped`:\n\n    boolean stopped;");
    assertThat(step.get("hints").get(2).get("plain").asString())
        .isEqualTo("- Set it.\n- Give it back.");
    assertThat(exercises.get(1).get("number").asInt()).isZero();
    assertThat(json("behaviours.json").get("behaviours").findValuesAsString("id"))
        .contains("stop-the-engine", "count-the-stops");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Engine#isShutdown"|Engine#stopped"|names Engine#stopped, which is no method of package engine or of a module
          Engine#isShutdown"|Engine#enrol"|names what is not there: 'Engine#enrol' names nothing in the port: Engine has handlers, stopped, register, get, shutdown, isShutdown
          Engine#isShutdown"|Engine#shutdown"|takes out Engine#shutdown(), as does 'stop-the-engine' in LINE
          java="Engine#shutdown; Engine#isShutdown", | |names no method: add java="Engine#register"
          behaviours="stopping-stops-new-jobs", minutes=10|behaviours="no-such", minutes=10|names a behaviour that no chapter has: no-such
          behaviours="stopping-stops-new-jobs", minutes=10|minutes=10|names no behaviour: add behaviours="an-id another-id"
          , minutes=10| |does not say how long it takes: add minutes=10
          minutes=10|minutes=ten|does not say how long it takes: add minutes=10
          .Stop the *engine*|// none|has no title: write .Its title on the line before ====
          """)
  void aStepIsWhole(String text, String other, String fault) throws IOException {
    String line = line("[step#stop-the-engine");
    fixture.replace(CHAPTER, text, other == null ? "" : other);
    assertThat(fixture.problems())
        .contains(line + ": step 'stop-the-engine' " + fault.replace("LINE", line));
  }

  @Test
  void aStepHasThreeHints() throws IOException {
    fixture.replace(CHAPTER, "[hint]\n--\n* Set it.\n* Give it back.\n--\n", "");
    assertThat(fixture.problems())
        .containsExactly(
            line("[step#stop-the-engine") + ": step 'stop-the-engine' has 2 hints: write three");
  }

  @Test
  void aStepIsExplained() throws IOException {
    fixture.replace(CHAPTER, "[explanation]\n--\nNothing else", "--\nNothing else");
    assertThat(fixture.problems())
        .containsExactly(
            line("[step#stop-the-engine")
                + ": step 'stop-the-engine' has 0 explanations: write one [explanation] block");
  }

  @Test
  void aStepHasAnId() throws IOException {
    fixture.replace(CHAPTER, "[step#stop-the-engine, ", "[step, ");
    assertThat(fixture.problems())
        .contains(
            line(".Stop the *engine*", 1) + ": a step without an id: write [step#its-id, ...]");
  }

  @Test
  void onlyAStepNamesMethods() throws IOException {
    fixture.replace(CHAPTER, "the-stops, behav", "the-stops, java=\"Engine#get\", behav");
    assertThat(fixture.problems())
        .contains(
            line("[exercise#count-the-stops")
                + ": exercise 'count-the-stops' names methods, which only a [step#...] does:"
                + " take java= out");
  }

  /** Where a text stands in the chapter. */
  private String line(String text, int... further) throws IOException {
    String chapter = fixture.read(CHAPTER);
    int line = 1 + (int) chapter.substring(0, chapter.indexOf(text)).lines().count();
    return CHAPTER + ":" + (line + (further.length == 0 ? 0 : further[0]));
  }

  private Document page() throws IOException {
    List<String> problems = fixture.problems();
    assertThat(problems).isEmpty();
    return Jsoup.parse(fixture.read("target/book/10-shutting-down.html"));
  }

  private JsonNode json(String file) throws IOException {
    return new JsonMapper().readTree(fixture.read("target/book/" + file));
  }
}
