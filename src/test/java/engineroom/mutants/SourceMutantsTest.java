package engineroom.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceMutantsTest {

  private static List<String> changes(String body) throws IOException {
    String text = "class Engine {\n  void run() throws Exception {\n    " + body + "\n  }\n}\n";
    return SourceMutants.of("Engine.java", text).stream()
        .map(one -> one.mutant().operator() + ": " + one.mutant().change())
        .toList();
  }

  @Test
  void anotherStreamIsTaken() throws IOException {
    assertThat(changes("use(stdout);"))
        .contains("another stream: stderr in place of stdout")
        .contains("another stream: stdin in place of stdout");
  }

  @Test
  void neighboursChangePlaces() throws IOException {
    assertThat(changes("a(); b();")).contains("order: does b(); before a();");
  }

  @Test
  void aGuardIsTakenForTrueAndForFalse() throws IOException {
    assertThat(changes("if (taken) { stop(); }"))
        .contains("guard: takes (taken) for true", "guard: takes (taken) for false");
  }

  @Test
  void aLockIsNotTaken() throws IOException {
    assertThat(changes("synchronized (lock) { a(); }"))
        .contains("lock: does not take the lock (lock)");
  }

  @Test
  void aLimitIsOffByOneDoubledAndHalved() throws IOException {
    assertThat(changes("wait(4096);"))
        .contains(
            "another limit: 4095 in place of 4096",
            "another limit: 4097 in place of 4096",
            "another limit: 8192 in place of 4096",
            "another limit: 2048 in place of 4096");
  }

  @Test
  void aLoopGoesRoundOnce() throws IOException {
    assertThat(changes("for (Object o : all) { a(); }"))
        .contains("once: goes round once, not each time");
  }

  @Test
  void anErrorIsIgnored() throws IOException {
    assertThat(changes("throw new Exception();"))
        .contains("error ignored: returns in place of throw new Exception();");
  }

  @Test
  void theFirstIsTakenForTheLast() throws IOException {
    assertThat(changes("use(all.getFirst());")).contains("opposite: getLast in place of getFirst");
  }

  @Test
  void aMutantKnowsItsMemberItsLineAndItsCode() throws IOException {
    PlannedMutant mutant =
        SourceMutants.of("Engine.java", "class Engine {\n  void run() {\n    a();\n  }\n}\n")
            .stream()
            .filter(one -> one.mutant().operator().equals("left out"))
            .findFirst()
            .orElseThrow();

    assertThat(mutant.mutant().member()).isEqualTo("Engine#run");
    assertThat(mutant.mutant().line()).isEqualTo(3);
    assertThat(mutant.mutant().before()).isEqualTo("a();");
    assertThat(mutant.mutant().after()).isEqualTo(";");
    assertThat(mutant.sources().get("Engine.java")).contains("void run() {\n    ;\n  }");
  }
}
