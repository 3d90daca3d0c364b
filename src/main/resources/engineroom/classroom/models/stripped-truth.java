package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Env;
import org.junit.jupiter.api.Test;

class StrippedTruthTest {

  @Test
  void aNewlineIsTrue() {
    Env env = new Env();
    env.set("k", "\n");

    assertThat(env.getBool("k")).isTrue();
  }
}
