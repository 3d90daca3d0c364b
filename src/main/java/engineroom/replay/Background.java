package engineroom.replay;

import engineroom.engine.go.Signal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A step that runs beside the others. */
final class Background {

  private final Signal done = new Signal();
  private Answer answer = Answer.NOTHING;
  private long seconds;

  static Background start(Scene scene, StepAction.Plain step) {
    Background background = new Background();
    long start = scene.host.clock().now();
    scene
        .host
        .goroutines()
        .go(
            () -> {
              background.answer = step.answer();
              background.seconds = scene.secondsSince(start);
              background.done.fire();
            });
    return background;
  }

  /** What is known of it within some milliseconds from now. */
  Map<String, Object> await(Scene scene, long within) {
    Signal.awaitEither(scene.host.clock().after(Duration.ofMillis(within)), done);
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("done", done.hasFired());
    if (done.hasFired()) {
      known.put("seconds", seconds);
      switch (answer) {
        case Answer.Fails(String message) -> known.put("fails", message);
        case Answer.Panics panics -> known.put("panics", true);
        default -> {}
      }
    }
    return known;
  }
}
