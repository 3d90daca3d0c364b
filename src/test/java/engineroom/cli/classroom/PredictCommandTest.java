package engineroom.cli.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.cli.Main;
import engineroom.cli.command.ExitStatus;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Questions, as they are asked for on the command line. */
class PredictCommandTest {

  private final InputStream terminal = System.in;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @TempDir private Path folder;

  @AfterEach
  void giveBack() {
    System.setIn(terminal);
  }

  private int predict(String typed, String... more) {
    System.setIn(new ByteArrayInputStream(typed.getBytes()));
    List<String> args = new ArrayList<>(List.of("class", "predict", "--course"));
    args.add(CourseFixture.folder().root().toString());
    args.addAll(List.of(more));
    CommandLine commandLine = Main.commandLine();
    commandLine.setOut(new PrintWriter(out, true));
    commandLine.setErr(new PrintWriter(err, true));
    return commandLine.execute(args.toArray(String[]::new));
  }

  @Test
  void aSeedAsksTheSame() {
    assertThat(predict("q\n", "--seed", "9", "--count", "3")).isEqualTo(ExitStatus.NO);
    String once = out.toString();
    assertThat(once).startsWith("Seed 9. ").endsWith("0 of 0 right, 3 not answered.\n");
    out.getBuffer().setLength(0);
    predict("q\n", "--seed", "9", "--count", "3");
    assertThat(out).hasToString(once);
  }

  @Test
  void allRightIsZero() {
    predict("", "--seed", "2", "--count", "1", "--family", "set-again", "--json");
    String answer = out.toString().replaceFirst("(?s).*\"answer\" : \"(\\d+)\".*", "$1");
    assertThat(predict(answer + "\n", "--seed", "2", "--count", "1", "--family", "set-again"))
        .isEqualTo(ExitStatus.OK);
    assertThat(out.toString()).endsWith("1 of 1 right.\n");
  }

  @Test
  void aChapterHasItsOwnQuestions() {
    assertThat(predict("", "--chapter", "9", "--list")).isEqualTo(ExitStatus.OK);
    assertThat(out)
        .hasToString("9\tsorted-rows\tWhich row comes first\n9\trows-read\tWhat becomes a row\n");
  }

  @Test
  void paperIsAPage() {
    assertThat(predict("", "--paper", "--seed", "3", "--count", "2")).isEqualTo(ExitStatus.OK);
    assertThat(out.toString()).startsWith("<!doctype html>").contains("Answers to sheet 3");
  }

  @Test
  void aSheetGoesToLearningPlatforms() {
    assertThat(predict("", "--gift", "--seed", "3", "--count", "2")).isEqualTo(ExitStatus.OK);
    assertThat(out.toString()).startsWith("$CATEGORY: $course$/top/Engine Room/Sheet 3\n");
    out.getBuffer().setLength(0);
    assertThat(predict("", "--moodle", "--seed", "3", "--count", "2")).isEqualTo(ExitStatus.OK);
    assertThat(out.toString()).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>");
    out.getBuffer().setLength(0);
    Path zip = folder.resolve("sheet.zip");
    assertThat(predict("", "--qti", zip.toString(), "--seed", "3", "--count", "2"))
        .isEqualTo(ExitStatus.OK);
    assertThat(out).hasToString(zip + ", 2 questions of sheet 3\n");
    assertThat(zip).isRegularFile();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--chapter 12 | --chapter 12: there are questions for the chapters 3, 4, 5, 6, 7, 8, 9, 10,"
            + " 11",
        "--count 0    | --count 0: expected a number from 1 to 500",
        "--count 501  | --count 501: expected a number from 1 to 500",
        "--chapter 3 --family set-again | --chapter and --family: choose one of them",
        "--seed 1     | the input ended at question 1 of 10: answer at a terminal, or take --paper"
            + " or --json"
      })
  void whatMakesNoSenseIsToldInOneSentence(String options, String told) {
    assertThat(predict("", options.split(" "))).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err).hasToString("engine-room: " + told + "\n");
  }

  @Test
  void anUnknownFamilyIsTold() {
    assertThat(predict("", "--family", "riddles")).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(err.toString())
        .startsWith("engine-room: --family: there are no questions called 'riddles': name one of");
  }
}
