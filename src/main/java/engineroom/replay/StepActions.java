package engineroom.replay;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All kinds of steps, by name. */
final class StepActions {

  private static final Map<String, StepAction> ACTIONS = actions();

  private StepActions() {}

  private static Map<String, StepAction> actions() {
    Map<String, StepAction> actions = new TreeMap<>();
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

  /** The names of all steps, in order. */
  static Set<String> names() {
    return ACTIONS.keySet();
  }

  static void check(String name) throws ScriptException {
    if (!ACTIONS.containsKey(name)) {
      throw new ScriptException("unknown step \"" + name + "\"; there are " + names(name));
    }
  }

  /** The steps on the same thing, as {@code env.get}; all of them where there is no such thing. */
  private static String names(String like) {
    String prefix = like.substring(0, like.indexOf('.') + 1);
    List<String> near =
        names().stream().filter(each -> !prefix.isEmpty() && each.startsWith(prefix)).toList();
    return String.join(", ", near.isEmpty() ? names() : near);
  }
}
