package engineroom.replay.steps;

import java.util.List;
import java.util.Map;

/** A script in JSON as it is recorded: a step a line. */
final class ScriptJson {

  private ScriptJson() {}

  static String of(Map<?, ?> script) {
    StringBuilder out = new StringBuilder("{");
    appendFields(script, "cases", out);
    String before = "\"cases\": [\n  ";
    for (Object each : (List<?>) script.get("cases")) {
      Map<?, ?> one = (Map<?, ?>) each;
      out.append(before).append('{');
      appendFields(one, "steps", out);
      appendSteps((List<?>) one.get("steps"), out);
      before = ",\n  ";
    }
    return out.append(before.charAt(0) == ',' ? "\n]}\n" : "\"cases\": []}\n").toString();
  }

  private static void appendFields(Map<?, ?> fields, String last, StringBuilder out) {
    for (Map.Entry<?, ?> field : fields.entrySet()) {
      if (!field.getKey().equals(last)) {
        out.append(JsonText.of(field.getKey())).append(": ");
        out.append(JsonText.of(field.getValue())).append(", ");
      }
    }
  }

  private static void appendSteps(List<?> steps, StringBuilder out) {
    String before = "\"steps\": [\n    ";
    for (Object step : steps) {
      out.append(before).append(JsonText.of(step));
      before = ",\n    ";
    }
    out.append(before.charAt(0) == ',' ? "\n  ]}" : "\"steps\": []}");
  }
}
