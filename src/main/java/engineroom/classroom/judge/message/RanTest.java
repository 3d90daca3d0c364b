package engineroom.classroom.judge.message;

import java.util.Optional;

/**
 * A test that was run.
 *
 * @param type its class, as the JVM names it; JUnit's own id where it has none
 * @param method the test method; absent where a class as a whole is meant
 * @param display its name, or that of one of its repetitions
 */
public record RanTest(String type, Optional<String> method, String display) {

  /** Which test method: {@code Class#method}. */
  public String name() {
    return type + "#" + method.orElse("");
  }
}
