package engineroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The handbook shows what the commands of the classroom print. This runs them on the course that
 * the build has packed, and compares.
 *
 * <p>With {@code -Pupdate} it takes what they print now; the next book shows it.
 */
@DisplayName("The handbook")
@DisabledOnOs(OS.WINDOWS) // the paths that are shown are written with slashes
@Timeout(240)
class HandbookCheck {

  private static final Path APPENDIX = Path.of("chapters/appendix-handbook.adoc");
  private static final List<String> STUDENTS =
      List.of(
          "start",
          "unwritten",
          "compile-error",
          "failed",
          "hint",
          "passed",
          "solution",
          "ask",
          "list",
          "progress",
          "stuck",
          "predict");
  private static final String FORGETFUL = "put(name, handler);";
  private static final String LOOKS = "if (handlers.containsKey(name)) {";
  private static final String HANGS = "while (handlers.containsKey(name)) {}\n    if (false) {";

  @TempDir private Path home;

  @Test
  @DisplayName("shows what the commands print")
  void showsWhatIsPrinted() throws Exception {
    HandbookSession student = new HandbookSession(home);
    student.record("start", "class start my-engine");
    student.record("unwritten", "class check");
    student.replace(HandbookSession.STUB, "put(name, handler)");
    student.record("compile-error", "class check");
    student.replace("put(name, handler)\n", FORGETFUL + "\n");
    student.record("failed", "class check");
    student.record("hint", "class hint");
    student.replace(FORGETFUL, HandbookSession.RIGHT);
    student.record("passed", "class check");
    student.record("solution", "class solution store-a-handler");
    student.type("1\n", "ask", "class ask store-a-handler --seed 1");
    student.record("list", "class list");
    student.record("progress", "class progress");
    student.replace(LOOKS, HANGS);
    student.record("stuck", "class check store-a-handler --limit 2");
    student.type("a\n", "predict", "class predict --chapter 6 --seed 7 --count 1");

    student.assertRecorded(STUDENTS);
  }

  @Test
  @DisplayName("shows every output that was recorded for it, and no other is recorded")
  void showsAll() throws Exception {
    String text = Files.readString(APPENDIX);
    for (String name : HandbookSession.recordings()) {
      assertThat(text).contains("include::outputs/handbook/" + name + ".txt[]");
    }
    assertThat(HandbookSession.recordings())
        .hasSameElementsAs(
            Stream.concat(STUDENTS.stream(), HandbookHuntCheck.RECORDED.stream()).toList());
  }
}
