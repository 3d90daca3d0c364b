package engineroom.book.steps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlayedEngineTest {

  private static final String SCRIPT = "\"use strict\";\n// compiled from: 1234\nfirst();\n";

  private final PlayedEngine account = new PlayedEngine(PlayedEngine.head(SCRIPT), 3, 7);

  @Test
  void anAccountIsOfTheEngineThatWasPlayed() {
    assertThat(account.ifOf(SCRIPT)).contains(account);
  }

  @Test
  void anEngineThatWasCompiledFromOtherClassesWasNotPlayed() {
    assertThat(account.ifOf(SCRIPT.replace("1234", "1235"))).isEmpty();
    assertThat(account.ifOf("")).isEmpty();
  }
}
