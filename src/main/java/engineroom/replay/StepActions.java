package engineroom.replay;

import java.util.HashMap;
import java.util.Map;

/** All kinds of steps, by name. */
final class StepActions {

  private static final Map<String, StepAction> ACTIONS = actions();

  private StepActions() {}

  private static Map<String, StepAction> actions() {
    Map<String, StepAction> actions = new HashMap<>();
    EnvSteps.addTo(actions);
    TableSteps.addTo(actions);
    EngineSteps.addTo(actions);
    JobSteps.addTo(actions);
    JobEnvSteps.addTo(actions);
    StreamSteps.addTo(actions);
    TimeSteps.addTo(actions);
    return actions;
  }

  static StepAction of(String name) {
    return ACTIONS.get(name);
  }

  static void check(String name) throws ScriptException {
    if (!ACTIONS.containsKey(name)) {
      throw new ScriptException(
          "unknown step \"" + name + "\"; expected one of FORMAT, as env.set");
    }
  }
}
