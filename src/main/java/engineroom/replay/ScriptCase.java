package engineroom.replay;

import java.util.ArrayList;
import java.util.List;

/**
 * Steps that belong together and start from nothing.
 *
 * @param name what the case shows
 * @param steps in order
 */
public record ScriptCase(String name, List<ScriptStep> steps) {

  static ScriptCase of(int number, Object json) throws ScriptException {
    String place = "case " + number;
    try {
      ScriptFields fields = ScriptFields.of(json, "a case");
      String name = fields.text("name");
      place = "case \"" + name + "\"";
      List<ScriptStep> steps = new ArrayList<>();
      for (Object step : fields.list("steps")) {
        steps.add(step(steps.size() + 1, step));
      }
      return new ScriptCase(name, steps);
    } catch (ScriptException e) {
      throw e.in(place);
    }
  }

  private static ScriptStep step(int number, Object json) throws ScriptException {
    try {
      return ScriptStep.of(number, json);
    } catch (ScriptException e) {
      throw e.in("step " + number);
    }
  }

  /** How many of its steps have a recorded answer. */
  public int answers() {
    return (int) steps.stream().filter(ScriptStep::hasAnswer).count();
  }
}
