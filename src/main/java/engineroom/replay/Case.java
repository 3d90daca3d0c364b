package engineroom.replay;

import java.util.ArrayList;
import java.util.List;

/**
 * Steps that belong together and start from nothing.
 *
 * @param name what the case shows
 * @param steps in order
 */
public record Case(String name, List<Step> steps) {

  static Case of(int number, Object json) throws ScriptException {
    String place = "case " + number;
    try {
      Fields fields = Fields.of(json, "a case");
      String name = fields.text("name");
      place = "case \"" + name + "\"";
      List<Step> steps = new ArrayList<>();
      for (Object step : fields.list("steps")) {
        steps.add(checked(steps.size() + 1, step));
      }
      return new Case(name, steps);
    } catch (ScriptException e) {
      throw e.in(place);
    }
  }

  private static Step checked(int number, Object json) throws ScriptException {
    try {
      Step step = Step.of(number, json);
      Vocabulary.check(step.action());
      return step;
    } catch (ScriptException e) {
      throw e.in("step " + number);
    }
  }

  /** How many of its steps have a recorded answer. */
  public int answers() {
    return (int) steps.stream().filter(Step::hasAnswer).count();
  }
}
