package engineroom.replay.jvm;

import engineroom.engine.go.Signal;
import engineroom.replay.AnswerDifference;
import engineroom.replay.FreshHost;
import engineroom.replay.Player;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Plays cases that take seconds, without the seconds: on a turned clock. */
public final class TurnedReplay {

  private TurnedReplay() {}

  /**
   * Plays a case.
   *
   * @return the steps that gave something else; where all threads wait for ever, all that is owed
   * @throws ScriptException if a step lacks something
   */
  public static List<AnswerDifference> play(ScriptCase played) throws ScriptException {
    try (TurnedClock clock = new TurnedClock()) {
      Player player = new Player(played, FreshHost.of(clock, clock));
      Signal end = new Signal();
      AtomicReference<List<AnswerDifference>> differences = new AtomicReference<>();
      AtomicReference<ScriptException> fault = new AtomicReference<>();
      clock.go(
          () -> {
            try {
              differences.set(player.play((number, action, came) -> {}));
            } catch (ScriptException e) {
              fault.set(e);
            } finally {
              end.fire();
            }
          });
      Signal.awaitEither(end, clock.stuck());
      if (fault.get() != null) {
        throw fault.get();
      }
      List<AnswerDifference> found = differences.get();
      return found != null ? found : player.unfinished("stuck for ever");
    }
  }
}
