package engineroom.lab;

import engineroom.replay.Script;
import engineroom.replay.ScriptCase;
import engineroom.replay.ScriptException;
import engineroom.replay.steps.StepPlace;
import engineroom.replay.steps.StepsException;
import engineroom.replay.steps.StepsText;
import java.util.List;

/**
 * A script as it was entered: as steps, or as JSON.
 *
 * @param cases what is played
 * @param places where each step stands; none where it was JSON
 */
record LabScript(List<ScriptCase> cases, List<List<StepPlace>> places) {

  private static final String SOURCE = "the script";

  /**
   * Reads a script, in JSON if it begins with a brace.
   *
   * @throws StepsException if a line is no step
   * @throws ScriptException if it cannot be played, or is not JSON
   */
  static LabScript read(String text) throws StepsException, ScriptException {
    if (text.stripLeading().startsWith("{")) {
      return new LabScript(Script.parse(text, SOURCE).cases(), List.of());
    }
    StepsText steps = StepsText.read(text);
    return new LabScript(steps.script(SOURCE).cases(), steps.places());
  }

  /**
   * The line of a step, from 1; 0 where it has none.
   *
   * @param index of its case, from 0
   * @param number of the step, from 1
   */
  int line(int index, int number) {
    return places.isEmpty() ? 0 : places.get(index).get(number - 1).line();
  }
}
