package engineroom.engine;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.Behaviour;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What one process cannot see of its own ids. */
class RandomIdTest {

  /** Loads the class once more, as another process would: with dice of its own. */
  private static final class AnotherProcess extends ClassLoader {

    AnotherProcess() {
      super(RandomId.class.getClassLoader());
    }

    String firstId() throws IOException, ReflectiveOperationException {
      try (InputStream in = RandomId.class.getResourceAsStream("RandomId.class")) {
        byte[] bytes = in.readAllBytes();
        Method next = defineClass(null, bytes, 0, bytes.length).getDeclaredMethod("next");
        next.setAccessible(true);
        return (String) next.invoke(null);
      }
    }
  }

  @Test
  @Behaviour({"an-engines-id-has-64-hex-digits", "engines-print-differently"})
  @DisplayName("and each process throws dice of its own")
  void theFirstIdIsAnotherEachTime() throws Exception {
    Set<String> firsts = new HashSet<>();
    for (int i = 0; i < 8; i++) {
      firsts.add(new AnotherProcess().firstId());
    }
    assertThat(firsts).hasSize(8);
  }
}
