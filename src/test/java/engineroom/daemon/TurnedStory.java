package engineroom.daemon;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.EngineException;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.util.ArrayList;
import java.util.List;

/** Something that happens on a clock that is turned. */
@FunctionalInterface
public interface TurnedStory {

  /**
   * Does it.
   *
   * @throws EngineException if a job fails that it runs itself
   */
  void tell() throws EngineException;

  /** Tells it on a thread that the clock watches, to its end. */
  default void tellOn(TurnedClock clock) {
    List<Throwable> failures = new ArrayList<>();
    Signal end = new Signal();
    clock.go(
        () -> {
          try {
            tell();
          } catch (EngineException | RuntimeException | Error e) {
            failures.add(e);
          } finally {
            end.fire();
          }
        });
    Signal.awaitEither(end, clock.stuck());
    if (!failures.isEmpty()) {
      throw new AssertionError(failures.getFirst());
    }
    assertThat(end.hasFired()).as("the story ends").isTrue();
  }
}
