package engineroom.book.figure;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.files.Location;
import engineroom.files.Problem;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresTest {

  @TempDir private Path folder;
  private final Problems problems = new Problems();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "participant Engine <<accent>>\nYou -> Engine : run\nactivate Engine\nnote over You : x",
        "class Engine {\n  run()\n}\nclass Job <<failed>>\nEngine --> \"*\" Job\nnote left : x",
        "[*] --> New\nNew --> Done\nstate c <<choice>>\nNew --> c\nDone --> [*]",
        "start\n:run;\nif (ok?) then (yes)\n  stop\nelse (no)\n  end\nendif",
        "component Engine <<quiet>>\ndatabase Map\nEngine -[$accent]-> Map",
        "concise \"job\" as job\n@0\njob is runs\n@8\njob is {-}",
      })
  void everyKindOfFigureKeepsToThePalette(String source) throws IOException {
    String svg = draw("@startuml\n" + source + "\n@enduml\n");
    assertThat(problems.all()).isEmpty();
    assertThat(svg).startsWith("<svg").contains("var(--figure-line)").doesNotContain("#1D2421");
  }

  @Test
  void aColourOutsideThePaletteIsReportedWithItsLine() throws IOException {
    draw("@startuml\nclass Engine\nclass Job #E07B39\n@enduml\n");
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            "f.puml:3: colour #E07B39 is not of the book's palette:"
                + " use $accent, $quiet, $failed or a stereotype");
  }

  @Test
  void aLineThatIsNotPlantUmlIsReported() throws IOException {
    assertThat(draw("@startuml\nclass Engine\nno uml at all\n@enduml\n")).isEmpty();
    assertThat(problems.all()).first().asString().startsWith("f.puml:3: PlantUML does not");
  }

  private String draw(String source) throws IOException {
    Files.writeString(folder.resolve("f.puml"), source);
    return new Figures(folder, new Project(folder), problems)
        .draw("f.puml", "A figure", new Location("c.adoc", 1));
  }
}
