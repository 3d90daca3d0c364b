package engineroom.replay;

import java.util.HashMap;
import java.util.Map;

/**
 * The variables of one kind in a case.
 *
 * @param <T> what they hold
 */
final class Variables<T> {

  private final String kind;
  private final Map<String, T> values = new HashMap<>();

  /** Variables whose names stand in the field {@code kind} of a step. */
  Variables(String kind) {
    this.kind = kind;
  }

  /** The value of the variable that the step names. */
  T of(Fields step) throws ScriptException {
    return of(step, kind);
  }

  /** The value of the variable that stands in another field. */
  T of(Fields step, String field) throws ScriptException {
    String name = step.text(field);
    T value = values.get(name);
    if (value == null) {
      throw new ScriptException(
          "expected \"" + name + "\" to be made by an earlier step as a variable of kind " + kind);
    }
    return value;
  }

  /** The value of the variable that stands in another field; null where that field is null. */
  T ofOrNull(Fields step, String field) throws ScriptException {
    return step.value(field) == null ? null : of(step, field);
  }

  void set(Fields step, T value) throws ScriptException {
    values.put(step.text(kind), value);
  }
}
