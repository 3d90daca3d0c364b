package engineroom.classroom.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.course.RecordedScripts;
import engineroom.classroom.course.ScriptCases;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseRunTest {

  @TempDir private Path folder;
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  private List<String> play(Duration budget) throws Exception {
    Files.writeString(
        folder.resolve("s.json"),
        """
        {"script": 1, "title": "t", "cases": [
         {"name": "one", "steps": [{"do": "tail", "text": "a", "n": 1, "gives": "a"}]},
         {"name": "two", "steps": [{"do": "tail", "text": "a", "n": 1, "gives": "b"}]},
         {"name": "three", "steps": [{"do": "tail", "text": "a", "n": 1, "gives": "a"}]}]}
        """);
    EventChannel channel = new EventChannel(new PrintStream(told, true, UTF_8), "");
    RecordedScripts scripts = new RecordedScripts(folder);
    new CaseRun(channel, new TestWatchdog(channel), scripts, budget)
        .play(getClass().getClassLoader(), List.of(new ScriptCases("s.json", List.of(1, 2, 3))));
    return told.toString(UTF_8).lines().toList();
  }

  @Test
  void eachCaseIsPlayedAndEachThatDiffersIsTold() throws Exception {
    assertThat(play(Duration.ofMinutes(10)))
        .filteredOn(line -> line.contains("\"two\"") && line.contains("expected"))
        .hasSize(1);
    assertThat(told.toString(UTF_8)).contains("\"three\"").doesNotContain("together");
  }

  /** Else an engine that waits five seconds at each of some hundred cases would be waited for. */
  @Test
  void casesThatTakeTooLongTogetherAreADifferenceAndTheOthersAreLeft() throws Exception {
    assertThat(play(Duration.ZERO).getLast())
        .contains("\"one\"", "they took 0 s together, and the others were not played");
    assertThat(told.toString(UTF_8)).doesNotContain("\"two\"", "\"three\"");
  }
}
