package engineroom.replay;

import java.util.Map;

/** Steps on time: {@code sleep}, {@code await} and {@code said}. */
final class TimeSteps {

  private TimeSteps() {}

  static void addTo(Map<String, StepAction> actions) {
    actions.put(
        "sleep",
        (step, scene) -> {
          scene.sleep(step.number("ms"));
          return Answer.NOTHING;
        });
    actions.put("said", (step, scene) -> new Answer.Gives(scene.takeSaid()));
    actions.put(
        "await",
        (step, scene) -> {
          Background background = scene.backgrounds.get(step.text("of"));
          if (background == null) {
            throw new ScriptException(
                "expected an earlier step with \"async\": \"" + step.text("of") + "\"");
          }
          return new Answer.Gives(background.await(scene, step.number("within")));
        });
  }
}
