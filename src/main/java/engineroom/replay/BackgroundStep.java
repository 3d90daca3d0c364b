package engineroom.replay;

import engineroom.engine.go.Signal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A step that runs beside the others. */
final class BackgroundStep {

  private final ScriptStep step;
  private final Signal done = new Signal();
  private StepAnswer answer = StepAnswer.NOTHING;
  private ScriptException fault;
  private long seconds;

  private BackgroundStep(ScriptStep step) {
    this.step = step;
  }

  static BackgroundStep start(ScriptStep step, CaseState state) {
    BackgroundStep background = new BackgroundStep(step);
    long start = state.host.clock().now();
    state.host.goroutines().go(() -> background.run(state, start));
    return background;
  }

  private void run(CaseState state, long start) {
    try {
      answer = step.answer(state);
    } catch (ScriptException e) {
      fault = e;
    }
    seconds = state.secondsSince(start);
    done.fire();
  }

  /** What is known of it within some milliseconds from now. */
  Map<String, Object> await(CaseState state, long within) {
    Signal.awaitEither(state.host.clock().after(Duration.ofMillis(within)), done);
    Map<String, Object> known = new LinkedHashMap<>();
    known.put("done", done.hasFired());
    if (done.hasFired()) {
      known.put("seconds", seconds);
      switch (answer) {
        case StepAnswer.Fails(String message) -> known.put("fails", message);
        case StepAnswer.Panics panics -> known.put("panics", true);
        default -> {}
      }
    }
    return known;
  }

  /**
   * Complains where it is over and the script was at fault; what it then gave is no answer.
   *
   * @throws ScriptException the complaint, which begins with the step
   */
  void check() throws ScriptException {
    if (done.hasFired() && fault != null) {
      throw fault.in(step);
    }
  }
}
