package engineroom.replay.predict;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.replay.Answer;
import engineroom.replay.Case;
import engineroom.replay.Player;
import engineroom.replay.Script;
import engineroom.replay.ScriptException;
import engineroom.replay.Stage;
import engineroom.replay.TurnedClock;
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
final class Trial {

  private static final int LIMIT_IN_SECONDS = 60;

  private Trial() {}

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
  static List<Answer> of(List<Map<String, Object>> steps) {
    try {
      Case only = Script.parse(script("a trial", steps), "a trial").cases().getFirst();
      boolean takesTime = steps.stream().anyMatch(step -> step.get("do").equals("sleep"));
      return takesTime ? onATurnedClock(only) : played(only, Stage.ofTheMachine());
    } catch (ScriptException e) {
      throw new IllegalStateException("a question that cannot be played: " + steps, e);
    }
  }

  private static List<Answer> played(Case only, Stage stage) throws ScriptException {
    List<Answer> answers = new ArrayList<>();
    new Player(only, stage.host()).play((number, action, came) -> answers.add(came));
    return answers;
  }

  private static List<Answer> onATurnedClock(Case only) {
    try (TurnedClock clock = new TurnedClock()) {
      FutureTask<List<Answer>> playing =
          new FutureTask<>(() -> played(only, new Stage(clock, clock)));
      clock.go(playing);
      return playing.get(LIMIT_IN_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("a question that does not end: " + only.name(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
