package engineroom.replay.predict;

import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.replay.StepAnswer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Answers as the student reads and writes them. */
final class AnswerText {

  private AnswerText() {}

  /** What a step gave. */
  static Object value(StepAnswer answer) {
    if (answer instanceof StepAnswer.Gives(Object value)) {
      return value;
    }
    throw new IllegalStateException("expected a step that gives something, and it " + answer);
  }

  static String text(StepAnswer answer) {
    return String.valueOf(value(answer));
  }

  static String number(StepAnswer answer) {
    return text(answer);
  }

  /** A field of an object. */
  static Object field(StepAnswer answer, String name) {
    return ((Map<?, ?>) value(answer)).get(name);
  }

  static String quoted(StepAnswer answer) {
    return JavaLiteral.text(text(answer));
  }

  /** A list of texts. */
  static String list(Object value) {
    return value == null ? "null" : list(texts(value));
  }

  static String list(List<String> texts) {
    return "[" + JavaLiteral.texts(texts) + "]";
  }

  static List<String> texts(Object value) {
    return ((List<?>) value).stream().map(String::valueOf).toList();
  }

  /** An environment, its keys in order. */
  static String map(Map<?, ?> map) {
    return map.entrySet().stream()
        .map(one -> one.getKey() + "=" + JavaLiteral.text(String.valueOf(one.getValue())))
        .sorted()
        .collect(Collectors.joining(", ", "{", "}"));
  }

  static String json(Object value) {
    try {
      return Json.encode(value);
    } catch (JsonException e) {
      throw new IllegalStateException(e);
    }
  }

  static boolean failed(StepAnswer answer) {
    return answer instanceof StepAnswer.Fails;
  }

  static String prints(String text) {
    return text.isEmpty()
        ? "It succeeds and prints nothing."
        : "It prints " + JavaLiteral.text(text) + ".";
  }

  static String fails(String message) {
    return "It fails: " + JavaLiteral.text(message) + ".";
  }

  static String succeeds() {
    return "It succeeds.";
  }

  static String panics() {
    return "It ends in an unchecked exception.";
  }

  /** What comes of a run. */
  static String outcome(StepAnswer run) {
    return switch (run) {
      case StepAnswer.Fails(String message) -> fails(message);
      case StepAnswer.Panics panics -> panics();
      default -> succeeds();
    };
  }

  /** What comes of a run, and what it has printed. */
  static String outcome(StepAnswer run, StepAnswer printed) {
    return run instanceof StepAnswer.Gives ? prints(text(printed)) : outcome(run);
  }
}
