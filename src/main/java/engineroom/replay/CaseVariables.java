package engineroom.replay;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The variables of one kind in a case.
 *
 * @param <T> what they hold
 */
final class CaseVariables<T> {

  private final String kind;
  private final Map<String, T> values = new HashMap<>();
  private final Map<T, String> names = new IdentityHashMap<>();

  /** CaseVariables whose names stand in the field {@code kind} of a step. */
  CaseVariables(String kind) {
    this.kind = kind;
  }

  /** The value of the variable that the step names. */
  T of(ScriptFields step) throws ScriptException {
    return of(step, kind);
  }

  /** The value of the variable that stands in another field. */
  T of(ScriptFields step, String field) throws ScriptException {
    String name = step.text(field);
    T value = get(name);
    if (value == null) {
      throw new ScriptException(
          "expected \"" + name + "\" to be made by an earlier step as a variable of kind " + kind);
    }
    return value;
  }

  /** The value of the variable that stands in another field; null where that field is null. */
  T ofOrNull(ScriptFields step, String field) throws ScriptException {
    return step.value(field) == null ? null : of(step, field);
  }

  private synchronized T get(String name) {
    return values.get(name);
  }

  /** The variable that was the last to take a value. */
  synchronized Optional<String> nameOf(T value) {
    return Optional.ofNullable(names.get(value));
  }

  void set(ScriptFields step, T value) throws ScriptException {
    set(step.text(kind), value);
  }

  private synchronized void set(String name, T value) {
    values.put(name, value);
    names.put(value, name);
  }
}
