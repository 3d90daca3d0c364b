package engineroom.replay.jvm;

import engineroom.replay.AnswerDifference;
import engineroom.replay.Player;
import engineroom.replay.Script;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Plays one case for a caller in another class loader: it hands over a case as JSON, and whether it
 * is slow, and gets the steps that gave something else, each as step, expected answer, and what
 * came. Plays on the caller's thread, without a limit.
 */
public final class CasePlay implements BiFunction<String, Boolean, List<List<String>>> {

  /** A player for the engine beside it. */
  public CasePlay() {}

  @Override
  public List<List<String>> apply(String json, Boolean slow) {
    try {
      String script = "{\"script\": 1, \"cases\": [" + json + "]}";
      ScriptCase played = Script.parse(script, "a recorded case").cases().getFirst();
      List<AnswerDifference> differences =
          slow
              ? TurnedReplay.play(played)
              : new Player(played, MachineHost.fresh()).play((number, action, came) -> {});
      return differences.stream()
          .map(one -> List.of(one.step(), one.expected(), one.came()))
          .toList();
    } catch (ScriptException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
