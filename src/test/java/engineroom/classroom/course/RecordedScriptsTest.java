package engineroom.classroom.course;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.course.RecordedScripts.RecordedScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordedScriptsTest {

  @TempDir private Path folder;

  @Test
  void aScriptIsCutIntoItsCasesAsTheyAreWritten() throws IOException {
    String one =
        "{\"name\": \"创建 \\\"a\\\" }{\", \"steps\": [{\"do\": \"x\", \"name\": \"not it\"}]}";
    String two = "{\"steps\": [],\n \"name\": \"b\"}";
    Files.writeString(
        folder.resolve("a.json"),
        "{\"script\": 1, \"title\": \"T\", \"more\": {\"cases\": []}, \"slow\": true, \"cases\":"
            + " [\n"
            + one
            + ",\n  "
            + two
            + "]}\n");
    Files.writeString(folder.resolve("b.json"), "{\"script\": 1, \"cases\": [{\"name\": \"c\"}]}");
    Files.writeString(folder.resolve("notes.txt"), "no script");
    RecordedScripts scripts = new RecordedScripts(folder);

    assertThat(scripts.names()).containsExactly("a.json", "b.json");
    assertThat(scripts.script("a.json"))
        .isEqualTo(new RecordedScript("T", true, List.of(one, two), List.of("创建 \"a\" }{", "b")));
    assertThat(scripts.script("b.json").slow()).isFalse();
    assertThat(scripts.all())
        .containsExactly(
            new ScriptCases("a.json", List.of(1, 2)), new ScriptCases("b.json", List.of(1)));
  }

  @Test
  void aLineOfCasesIsReadAsItWasWritten() {
    StepCases cases = new StepCases("a-step", new ScriptCases("a.json", List.of(3, 1, 20)));
    assertThat(cases.line()).isEqualTo("a-step\ta.json\t3 1 20");
    assertThat(StepCases.parse(cases.line())).isEqualTo(cases);
  }
}
