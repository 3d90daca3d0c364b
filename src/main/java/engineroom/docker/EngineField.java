package engineroom.docker;

import java.util.List;
import java.util.stream.Stream;

/**
 * A field of the engine, and every place that touches it.
 *
 * @param name its name in Go
 * @param line its line in {@code engine.go}
 * @param touches the places
 */
public record EngineField(String name, int line, List<Touch> touches) {

  /** The places that write it, or those that read it. */
  public Stream<Touch> touches(String how) {
    return touches.stream().filter(touch -> touch.how().equals(how));
  }

  /** In how many of the places the lock is held: {@code all}, {@code some} or {@code none}. */
  public String locked() {
    long locked = touches.stream().filter(Touch::locked).count();
    return locked == 0 ? "none" : locked == touches.size() ? "all" : "some";
  }

  /**
   * A place that touches a field.
   *
   * @param by the function
   * @param how {@code read} or {@code write}
   * @param lines the lines, of {@code engine.go} unless another file is named
   * @param locked whether the engine's lock is held there
   */
  public record Touch(String by, String how, String lines, boolean locked) {}
}
