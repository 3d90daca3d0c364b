package engineroom.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AddedMutantsTest {

  private static List<PlannedMutant> added(String type, String method) {
    String text = "class " + type + " {\n  " + method + "\n}\n";
    return AddedMutants.of("src/main/java/engineroom/engine/" + type + ".java", text);
  }

  @Test
  void fieldsAreTurnedForgottenEmptiedAndClosed() {
    assertThat(added("Job", "void run() { a(); b(); }"))
        .extracting(one -> one.mutant().change())
        .contains(
            "turns ended over too when it begins",
            "turns ended over too when it ends",
            "forgets env too when it begins",
            "closes stdout too when it ends",
            "interrupts its thread too when it begins");
    assertThat(added("Engine", "void shutdown() { a(); b(); }"))
        .extracting(one -> one.mutant().change())
        .contains("empties handlers too when it begins", "empties onShutdown too when it ends");
  }

  @Test
  void whatIsAddedStandsFirstOrLastInTheMethod() {
    assertThat(added("Job", "void run() { a(); b(); }"))
        .flatExtracting(one -> one.sources().values())
        .contains(
            "class Job {\n  void run() {this.env = null; a(); b(); }\n}\n",
            "class Job {\n  void run() { a(); b(); this.env = null;}\n}\n");
  }

  @Test
  void aMethodOfOneStatementIsLeftAlone() {
    assertThat(added("Job", "void run() { a(); }")).isEmpty();
  }
}
