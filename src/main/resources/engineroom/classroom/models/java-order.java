package hunt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class JavaOrderTest {

  @Test
  void anEmojiComesBehindEverythingBelowIt() throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register("\ud83d\udc33", job -> Status.OK);
    eng.register("\uff5e", job -> Status.OK);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Job commands = eng.job("commands");
    commands.stdout.add(out);

    commands.run();

    assertThat(out.toString(UTF_8)).isEqualTo("commands\n\uff5e\n\ud83d\udc33\n");
  }
}
