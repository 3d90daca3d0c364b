package engineroom.classroom.study;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.original.GoPlace;
import engineroom.book.original.GoSource;
import engineroom.book.original.MadeUpGo;
import engineroom.classroom.CourseFixture;
import engineroom.classroom.course.Course;
import engineroom.docker.reading.FactsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StepSectionTest {

  private final Course course = CourseFixture.course();
  @TempDir private Path folder;

  private GoSource broughtGo() throws IOException {
    MadeUpGo go = MadeUpGo.by(course.folder().goFiles());
    Path facts = Files.writeString(folder.resolve("files.json"), go.facts());
    return GoSource.from(
        GoPlace.at(go.checkout(folder.resolve("docker"))), FactsReader.readFiles(facts));
  }

  @Test
  void eachSentenceNamesItsLinesAndTheGoIsShownOnceItIsBrought() throws IOException {
    Optional<GoSource> go = Optional.of(broughtGo());
    String section = new StepSection(course, Optional.empty(), go).of(course.step("1"));
    assertThat(section)
        .startsWith(
            "Step 1, Store a handler\n  The book: 03-registering-handlers.html#store-a-handler\n")
        .contains(
            "  - Registering a name that is taken fails, and the first handler stays.\n"
                + "    engine.go:65-66\n    engine.go:64-71\n")
        .containsOnlyOnce("    65    madeUp(65) // line 65\n")
        .contains("\n  engine.go:64-71\n    64    madeUp(64)")
        .doesNotContain("madeUp(72)", "Bring the Go");
  }

  @Test
  void withoutTheGoItsLinesAreNamedAndTheBookIsOpenedFromTheDisk() {
    String section =
        new StepSection(course, Optional.of(folder), Optional.empty()).of(course.step("1"));
    assertThat(section)
        .contains(
            folder.toUri() + "03-registering-handlers.html#store-a-handler", "engine.go:64-71")
        .contains(
            "The original's lines stand on that page, once you press Bring the Go at its top;");
  }
}
