package engineroom.mutants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import engineroom.mutants.WorkerMessage.Answer;
import engineroom.mutants.WorkerMessage.Ending;
import engineroom.mutants.WorkerMessage.Loading;
import engineroom.mutants.WorkerMessage.Request;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkerJvmTest {

  private static final String CLASS =
      """
      package engineroom.chapters;
      class %s {
        static {
          %s
        }
        @org.junit.jupiter.api.Test
        void %s() {}
      }
      """;
  private static final String HALT = "Runtime.getRuntime().halt(1);";
  private static final String METHOD = "aNullHandlerTakesTheName";
  private static final String PACKAGE = "engineroom.chapters.";

  @TempDir private Path mutant;
  private Path tests;

  @BeforeEach
  void aFolderForOtherTests() throws IOException {
    tests = Files.createDirectory(mutant.resolve("tests"));
  }

  /** A test whose class does this as soon as it is needed: before the test can begin. */
  private void plant(Path folder, String file, String type, String method, String does)
      throws IOException, URISyntaxException {
    Path junit = Path.of(Test.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Map<String, byte[]> classes =
        new MemoryCompiler(junit)
            .compile(Map.of(type + ".java", CLASS.formatted(type, does, method)))
            .orElseThrow();
    Files.createDirectories(folder.resolve(file).getParent());
    Files.write(folder.resolve(file), classes.get(PACKAGE + type));
  }

  private List<Answer> asked(String test) throws InterruptedException {
    List<Path> roots =
        List.of(
            tests,
            Path.of("target/test-classes").toAbsolutePath(),
            Path.of("target/classes").toAbsolutePath());
    try (WorkerJvm worker = new WorkerJvm(roots)) {
      return worker.ask(
          new Request(
              mutant.toString(),
              List.of(List.of(test)),
              List.of(List.of(20_000L)),
              3,
              false,
              Loading.FRESH));
    }
  }

  @Test
  @Tag("slow")
  void aMutantThatEndsEveryJvmIsNoticedByTheTestThatWasToBeNext() throws Exception {
    String type = "Chapter03HandlersTest";
    plant(mutant, PACKAGE + type + ".class", type, METHOD, HALT);

    assertThat(asked(PACKAGE + type + "#" + METHOD))
        .extracting(Answer::ending, Answer::test)
        .containsExactly(tuple(Ending.HUNG, PACKAGE + type + "#" + METHOD));
  }

  @Test
  @Tag("slow")
  void aMutantThatNeverLetsATestBeginIsNoticedByTheTestThatWasToBeNext() throws Exception {
    String type = "Chapter03HandlersTest";
    String loop = "while (!Thread.currentThread().isVirtual()) Thread.onSpinWait();";
    plant(mutant, PACKAGE + type + ".class", type, METHOD, loop);

    assertThat(asked(PACKAGE + type + "#" + METHOD))
        .extracting(Answer::ending, Answer::test)
        .containsExactly(tuple(Ending.HUNG, PACKAGE + type + "#" + METHOD));
  }

  @Test
  @Tag("slow")
  void whereJvmsEndWithoutAMutantTooTheRunIsRed() throws Exception {
    plant(tests, "engineroom/chapters/EndsTest.class", "EndsTest", "ends", HALT);

    assertThatThrownBy(() -> asked(PACKAGE + "EndsTest#ends"))
        .isInstanceOf(RedRun.class)
        .hasMessageContaining("without a mutant too");
  }
}
