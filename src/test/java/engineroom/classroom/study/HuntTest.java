package engineroom.classroom.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.judge.Judge;
import engineroom.files.Mistake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(240)
class HuntTest {

  private static Judge judge;
  private static BrokenEngine quarry;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    judge = new Judge(CourseFixture.folder(), Duration.ofSeconds(4));
    quarry = BrokenEngine.named(CourseFixture.folder(), "last-one-wins");
  }

  @AfterAll
  static void stop() {
    judge.close();
  }

  private Hunt.Result hunt(String assertion) throws Exception {
    Path test = Hunt.test(folder, quarry);
    Hunt.begin(test, quarry, CourseFixture.folder().readWritten());
    String text = Files.readString(test);
    Files.writeString(
        test, text.replace("assertThat(eng.lookup(\"create\")).isNotNull();", assertion));
    return new Hunt(judge).hunt(quarry, test);
  }

  @Test
  @Tag("slow")
  void aTestThatToldTheTwoApartIsAKill() throws Exception {
    Hunt.Result result = hunt(REFUSED);
    assertThat(result.bag()).isEqualTo(HuntResult.KILL);
    assertThat(result.failure().orElseThrow().message())
        .contains("Expecting code to raise a throwable");
  }

  private static final String REFUSED =
      "org.assertj.core.api.Assertions.assertThatThrownBy("
          + "() -> eng.register(\"create\", null)).isNotNull(); assertThat(1).isOne();";

  @Test
  @Tag("slow")
  void aTestThatFailsWhenItIsRunAgainIsNoKill() throws Exception {
    String counted = "assertThat(System.setProperty(\"ran\", \"yes\")).as(\"remembers\").isNull();";
    assertThat(hunt(counted).bag()).as("in one JVM").isEqualTo(HuntResult.MISS);
    Path file = folder.resolve("ran");
    String kept =
        "java.nio.file.Path ran = java.nio.file.Path.of(\""
            + file
            + "\"); boolean again = java.nio.file.Files.exists(ran);"
            + " java.nio.file.Files.writeString(ran, \"x\"); assertThat(again).isFalse();";
    Files.deleteIfExists(Hunt.test(folder, quarry));
    assertThat(hunt(kept).bag()).as("on the disk").isEqualTo(HuntResult.CHANGING);
  }

  @Test
  @Tag("slow")
  void aTestThatFailsOnTheBrokenEngineOnlyAtTimesIsNoKill() throws Exception {
    Path file = folder.resolve("times");
    String everyOther =
        "java.nio.file.Path ran = java.nio.file.Path.of(\""
            + file
            + "\"); boolean odd = java.nio.file.Files.exists(ran);"
            + " if (odd) java.nio.file.Files.delete(ran);"
            + " else java.nio.file.Files.writeString(ran, \"x\");"
            + " try { eng.register(\"create\", null); } catch (Exception e) { odd = false; }"
            + " assertThat(odd).isFalse();";
    Files.deleteIfExists(file);
    assertThat(hunt(everyOther).bag()).isEqualTo(HuntResult.CHANGING);
  }

  @Test
  @Tag("slow")
  void aTestThatPassesOnBothIsAMiss() throws Exception {
    assertThat(hunt("assertThat(eng.lookup(\"create\")).isNotNull();").bag())
        .isEqualTo(HuntResult.MISS);
  }

  @Test
  @Tag("slow")
  void aTestThatFailsOnTheTrueEngineIsAFalseAlarm() throws Exception {
    Hunt.Result result = hunt("assertThat(eng.lookup(\"create\")).isNull();");
    assertThat(result.bag()).isEqualTo(HuntResult.FALSE_ALARM);
    assertThat(result.failure().orElseThrow().inTest())
        .hasValueSatisfying(place -> assertThat(place).matches("LastOneWinsTest.java:\\d+"));
  }

  @Test
  @Tag("slow")
  void whatDoesNotCompileIsShown() throws Exception {
    Hunt.Result result = hunt("assertThat(nothing).isNull();");
    assertThat(result.bag()).isEqualTo(HuntResult.NOTHING);
    assertThat(result.findings().errors())
        .singleElement()
        .satisfies(
            error -> assertThat(error.file()).contains("src/test/java/hunt/LastOneWinsTest.java"));
  }

  @Test
  @Tag("slow")
  void aTestWithoutTestsIsBlank() throws Exception {
    Path test = Hunt.test(folder, quarry);
    Hunt.begin(test, quarry, CourseFixture.folder().readWritten());
    Files.writeString(test, Files.readString(test).replace("  @Test\n", ""));
    assertThat(new Hunt(judge).hunt(quarry, test).bag()).isEqualTo(HuntResult.BLANK);
  }

  @Test
  void aTestThatIsThereIsNotWrittenAgain() throws Exception {
    Path test = Hunt.test(folder, quarry);
    assertThat(Hunt.begin(test, quarry, CourseFixture.folder().readWritten())).isTrue();
    Files.writeString(test, "mine");
    assertThat(Hunt.begin(test, quarry, CourseFixture.folder().readWritten())).isFalse();
    assertThat(test).hasContent("mine");
  }

  @Test
  void anEngineThatIsNotThereIsNotHunted() {
    assertThatThrownBy(() -> BrokenEngine.named(CourseFixture.folder(), "nessie"))
        .isInstanceOf(Mistake.class)
        .hasMessage("there is no broken engine 'nessie': name one of last-one-wins");
  }
}
