package engineroom.replay.predict;

import engineroom.engine.Host;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.replay.FreshHost;
import engineroom.replay.Player;
import engineroom.replay.Script;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import engineroom.replay.StepAnswer;
import engineroom.replay.jvm.MachineHost;
import engineroom.replay.jvm.TurnedClock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Plays steps against the port: where they take time on a clock that is turned, so it costs none.
 */
final class ScenarioPlayer {

  private static final int LIMIT_IN_SECONDS = 60;

  private ScenarioPlayer() {}

  /** Steps as a script of one case. */
  static String script(String title, List<Map<String, Object>> steps) {
    Map<String, Object> only = new LinkedHashMap<>();
    only.put("name", title);
    only.put("steps", steps);
    Map<String, Object> script = new LinkedHashMap<>();
    script.put("script", 1L);
    script.put("title", title);
    script.put("cases", List.of(only));
    try {
      return Json.encode(script);
    } catch (JsonException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What each of them gives. */
  static List<StepAnswer> of(List<Map<String, Object>> steps) {
    try {
      ScriptCase only = Script.parse(script("a question", steps), "a question").cases().getFirst();
      boolean takesTime = steps.stream().anyMatch(step -> step.get("do").equals("sleep"));
      return takesTime ? onATurnedClock(only) : played(only, MachineHost.fresh());
    } catch (ScriptException e) {
      throw new IllegalStateException("a question that cannot be played: " + steps, e);
    }
  }

  private static List<StepAnswer> played(ScriptCase only, Host host) throws ScriptException {
    List<StepAnswer> answers = new ArrayList<>();
    new Player(only, host).play((number, action, came) -> answers.add(came));
    return answers;
  }

  private static List<StepAnswer> onATurnedClock(ScriptCase only) {
    try (TurnedClock clock = new TurnedClock()) {
      FutureTask<List<StepAnswer>> playing =
          new FutureTask<>(() -> played(only, FreshHost.of(clock, clock)));
      clock.go(playing);
      return playing.get(LIMIT_IN_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a question that cannot be played: " + only.name(), e);
    } catch (TimeoutException e) {
      throw new IllegalStateException("a question that does not end: " + only.name(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
