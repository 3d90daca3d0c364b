package engineroom.book.mutant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.files.Mistake;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutantFilesTest {

  private static final String FILE = "src/main/java/engineroom/engine/go/WaitGroup.java";

  @TempDir private Path folder;

  private static MutantResult result(String id, MutantStatus status, String... killers) {
    Mutant mutant =
        new Mutant(id, "source", "guard", FILE, "WaitGroup#add", 7, "x \"y\"", "a", "b");
    String telling = killers.length == 0 ? "" : killers[0];
    String message = killers.length == 0 ? "" : "expected 1, was 2";
    return new MutantResult(mutant, status, List.of(killers), telling, message, "");
  }

  @Test
  void whatIsRecordedIsReadBack() throws IOException {
    MutantFile written =
        new MutantFile(
            FILE,
            "d1",
            "o1",
            Map.of("a.ATest", "t1", "b.BTest", "t2"),
            List.of(
                result("WaitGroup#add guard 1", MutantStatus.KILLED, "a.ATest#x", "b.BTest#y"),
                result("WaitGroup#add guard 2", MutantStatus.SURVIVED)));
    MutantFiles files = new MutantFiles(folder);

    files.write(written);

    assertThat(folder.resolve("go.WaitGroup.json")).exists();
    assertThat(files.read()).containsExactly(Map.entry(FILE, written));
  }

  @Test
  void aFolderThatIsMissingRecordsNothing() {
    assertThat(new MutantFiles(folder.resolve("none")).read()).isEmpty();
  }

  @Test
  void aFileThatIsBrokenSaysSo() throws IOException {
    Files.writeString(folder.resolve("Engine.json"), "{\"file\": 1");

    assertThatThrownBy(() -> new MutantFiles(folder).read())
        .isInstanceOf(Mistake.class)
        .hasMessage("this records no mutants: take the file out and run mvn -Pmutants");
  }
}
