package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import org.junit.jupiter.api.Test;

class PatientParserTest {

  @Test
  void aWordOf64KibEndsTheLine() throws EngineException {
    String line = "rm first " + "x".repeat(65_536) + " second";

    assertThat(new Engine().parseJob(line).args).containsExactly("first");
  }
}
