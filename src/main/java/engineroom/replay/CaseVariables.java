package engineroom.replay;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The variables of one kind in a case.
 *
 * @param <T> what they hold
 */
final class CaseVariables<T> {

  private final String kind;
  private final Map<String, T> values = new ConcurrentHashMap<>();

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
    T value = values.get(name);
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

  /** The variable that holds a value; of several, any. */
  Optional<String> nameOf(T value) {
    return values.entrySet().stream()
        .filter(each -> each.getValue() == value)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  void set(ScriptFields step, T value) throws ScriptException {
    values.put(step.text(kind), value);
  }
}
