package engineroom.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The handbook shows what hunting and grading print, too: typed beside the other commands. */
@DisplayName("The handbook, hunting and grading")
@Tag("slow")
@DisabledOnOs(OS.WINDOWS) // the paths that are shown are written with slashes
@Timeout(240)
class HandbookHuntCheck {

  static final List<String> RECORDED =
      List.of("hunt-begins", "hunt-misses", "hunt-hint", "hunt-kills", "grade");

  @TempDir private Path home;

  @Test
  @DisplayName("shows what the commands print")
  void showsWhatIsPrinted() throws Exception {
    HandbookSession student = new HandbookSession(home);
    student.run("class start my-engine");
    student.replace(HandbookSession.STUB, HandbookSession.RIGHT);
    hunt(student);
    grade(student);

    student.assertRecorded(RECORDED);
  }

  private static void hunt(HandbookSession student) throws Exception {
    student.record("hunt-begins", "class hunt case-blind");
    student.record("hunt-misses", "class hunt case-blind");
    student.record("hunt-hint", "class hunt case-blind --hint");
    Path model = Path.of("src/main/resources/engineroom/classroom/models/case-blind.java");
    Path test = student.mine().resolve("src/test/java/hunt/CaseBlindTest.java");
    Files.writeString(test, Files.readString(model));
    student.record("hunt-kills", "class hunt case-blind");
  }

  /** Two students have written one method; one of them has added a line that helps nobody. */
  private static void grade(HandbookSession student) throws IOException {
    student.copy("anna");
    student.replace(HandbookSession.RIGHT, "System.exit(0);\n    " + HandbookSession.RIGHT);
    student.copy("carl");
    student.record("grade", "class grade carl anna", 15);
  }
}
