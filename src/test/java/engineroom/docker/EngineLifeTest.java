package engineroom.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.docker.reading.FactsReader;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The recorded life of docker's engine agrees with itself, and is refused where it does not. */
class EngineLifeTest {

  private static final Path FACTS = Path.of("chapters/facts");

  private static DockerFacts facts() {
    Problems problems = new Problems();
    DockerFacts facts = new FactsReader(FACTS, new Project(Path.of("")), problems).read();
    assertThat(problems.all()).isEmpty();
    return facts;
  }

  @Test
  void theNamesThatLeaveAreThoseOfTheLastRelease() {
    DockerFacts facts = facts();
    assertThat(facts.life().removal().stream().flatMap(day -> day.names().stream()))
        .extracting(EngineName::name)
        .containsExactlyInAnyOrderElementsOf(
            facts.jobs().stream().map(RegisteredJob::name).toList());
  }

  @Test
  void theMainLineLosesItsNamesDayByDayUntilNoneIsLeft() {
    List<RemovalDay> removal = facts().life().removal();
    assertThat(removal).extracting(RemovalDay::day).isSorted().doesNotHaveDuplicates();
    assertThat(removal.getFirst().left() + removal.getFirst().names().size()).isEqualTo(61);
    assertThat(removal.getLast().left()).isZero();
    assertThat(facts().life().leftAfter(LocalDate.of(2015, 4, 16))).isEqualTo(23);
  }

  @Test
  void theTurningPointsAreInOrder() {
    assertThat(facts().life().turns()).extracting(TurningPoint::day).isSorted();
  }

  @Test
  void aNameOfAnUnknownReleaseIsNamed(@TempDir Path folder) throws IOException {
    assertThat(problems(folder, "\"first\": \"0.6.6\"", "\"first\": \"0.6.5\""))
        .containsExactly(
            "life.json: link is in no release from 0.6.5 to 0.6.6: name two releases of"
                + " history.json, the older one first");
  }

  @Test
  void aNameThatDoesNotSayHowItLeftIsNamed(@TempDir Path folder) throws IOException {
    String more =
        "{\"name\": \"more\", \"first\": \"0.6.6\", \"last\": \"0.6.6\", \"left\": null},\n    ";
    assertThat(problems(folder, "{\"name\": \"link\"", more + "{\"name\": \"link\""))
        .containsExactly(
            "life.json: more, last seen in 0.6.6: a name of the last release, and only such a"
                + " one, says how it left");
  }

  @Test
  void anotherNumberOfNamesIsNamed(@TempDir Path folder) throws IOException {
    copy(folder);
    Path history = folder.resolve("history.json");
    Files.writeString(history, Files.readString(history).replace("\"jobs\": 1", "\"jobs\": 2"));
    assertThat(read(folder))
        .containsExactly(
            "life.json: 0.6.6 has 1 names here and 2 in history.json: count both again at the same"
                + " tag");
  }

  @Test
  void aHashIsWhole(@TempDir Path folder) throws IOException {
    assertThat(problems(folder, "531f4122bdcd4de289f613a5ef010f4c1989f098", "531f4122bd"))
        .singleElement()
        .asString()
        .contains("life.json:")
        .contains("'531f4122bd' is no hash of a commit: write its 40 hexadecimal digits");
    assertThatThrownBy(() -> new EngineCommit("HEAD", "Someone", "Something"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> problems(Path folder, String old, String replacement)
      throws IOException {
    copy(folder);
    Path life = folder.resolve("life.json");
    String text = Files.readString(life);
    assertThat(text).contains(old);
    Files.writeString(life, text.replace(old, replacement));
    return read(folder);
  }

  private static void copy(Path folder) throws IOException {
    Path fixture = Path.of("src/test/resources/book/fixture/chapters/facts");
    for (String name : List.of("life.json", "history.json")) {
      Files.copy(fixture.resolve(name), folder.resolve(name));
    }
  }

  private static List<String> read(Path folder) {
    Problems problems = new Problems();
    new FactsReader(folder, new Project(folder), problems).read();
    return problems.all().stream().map(Object::toString).toList();
  }
}
