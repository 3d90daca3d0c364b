package engineroom.replay;

import java.util.Map;

/** Steps on time: {@code sleep}, {@code await} and {@code said}. */
final class TimeSteps {

  private TimeSteps() {}

  static void addTo(Map<String, StepAction> actions) {
    actions.put(
        "sleep",
        (step, state) -> {
          state.sleep(step.millis("ms"));
          return StepAnswer.NOTHING;
        });
    actions.put("said", (step, state) -> new StepAnswer.Gives(state.takeSaid()));
    actions.put(
        "await",
        (step, state) -> {
          BackgroundStep background = state.background(step.text("of"));
          return new StepAnswer.Gives(background.await(state, step.millis("within")));
        });
  }
}
