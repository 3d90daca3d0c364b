package engineroom.replay.predict;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import engineroom.replay.StepAnswer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The engine that this class was loaded with, as one to which a script is given, and which gives it
 * back with its answers. All of it is text, so that several engines can be asked side by side.
 */
public final class AnsweringEngine implements UnaryOperator<String> {

  @Override
  public String apply(String script) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (Map<?, ?> step : steps(script)) {
      Map<String, Object> asked = new LinkedHashMap<>();
      step.forEach((name, value) -> asked.put((String) name, value));
      List.of("gives", "fails", "panics").forEach(asked::remove);
      steps.add(asked);
    }
    return ScenarioPlayer.script(title(script), recorded(steps, ScenarioPlayer.of(steps)));
  }

  /** Steps once more, each with what it gave. */
  static List<Map<String, Object>> recorded(
      List<Map<String, Object>> steps, List<StepAnswer> came) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Map<String, Object> step = new LinkedHashMap<>(steps.get(i));
      switch (came.get(i)) {
        case StepAnswer.Gives(Object value) -> step.put("gives", value);
        case StepAnswer.Fails(String message) -> step.put("fails", message);
        case StepAnswer.Panics panics -> step.put("panics", true);
        case StepAnswer.Nothing nothing -> {}
      }
      all.add(step);
    }
    return all;
  }

  /** The answers that stand in a script. */
  static List<StepAnswer> answers(String script) {
    List<StepAnswer> answers = new ArrayList<>();
    for (Map<?, ?> step : steps(script)) {
      answers.add(
          step.containsKey("gives")
              ? new StepAnswer.Gives(step.get("gives"))
              : step.containsKey("fails")
                  ? new StepAnswer.Fails((String) step.get("fails"))
                  : step.containsKey("panics") ? new StepAnswer.Panics("") : StepAnswer.NOTHING);
    }
    return answers;
  }

  private static List<Map<?, ?>> steps(String script) {
    Map<?, ?> only = (Map<?, ?>) ((List<?>) parsed(script).get("cases")).getFirst();
    List<Map<?, ?>> steps = new ArrayList<>();
    ((List<?>) only.get("steps")).forEach(step -> steps.add((Map<?, ?>) step));
    return steps;
  }

  private static String title(String script) {
    return (String) parsed(script).get("title");
  }

  private static Map<?, ?> parsed(String script) {
    try {
      return (Map<?, ?>) Json.parse(script, Numbers.INTEGERS_WHERE_WHOLE);
    } catch (JsonException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
