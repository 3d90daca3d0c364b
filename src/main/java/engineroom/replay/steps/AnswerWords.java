package engineroom.replay.steps;

import engineroom.replay.StepAnswer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What came of a step, as it stands at the end of a line. */
public final class AnswerWords {

  private AnswerWords() {}

  /**
   * Writes an answer, as in {@code => 127}; nothing where there is nothing to answer.
   *
   * @param action what the step did, as in {@code job.run}
   * @param came what it gave
   */
  public static String of(String action, StepAnswer came) {
    return StepSentences.answer(action, fields(came));
  }

  private static Map<String, Object> fields(StepAnswer came) {
    Map<String, Object> fields = new LinkedHashMap<>();
    switch (came) {
      case StepAnswer.Gives(Object value) -> fields.put("gives", ordered(value));
      case StepAnswer.Fails(String message) -> fields.put("fails", message);
      case StepAnswer.Panics panics -> fields.put("panics", true);
      case StepAnswer.Nothing nothing -> {}
    }
    return fields;
  }

  /** A play's maps have no order of their own: they are given the alphabet's. */
  private static Object ordered(Object value) {
    return value instanceof Map<?, ?> map ? new TreeMap<Object, Object>(map) : value;
  }
}
