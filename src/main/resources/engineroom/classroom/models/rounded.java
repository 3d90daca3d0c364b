package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Env;
import org.junit.jupiter.api.Test;

class RoundedTest {

  @Test
  void aFractionIsCut() {
    Env env = new Env();

    env.setAuto("k", 1.9);

    assertThat(env.get("k")).isEqualTo("1");
  }
}
