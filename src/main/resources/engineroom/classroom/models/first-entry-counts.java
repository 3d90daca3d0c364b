package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Env;
import org.junit.jupiter.api.Test;

class FirstEntryCountsTest {

  @Test
  void theSecondSettingIsRead() {
    Env env = new Env();
    env.set("MEMORY", "1g");
    env.set("MEMORY", "2g");

    assertThat(env.get("MEMORY")).isEqualTo("2g");
  }
}
