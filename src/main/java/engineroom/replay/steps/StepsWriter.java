package engineroom.replay.steps;

import engineroom.replay.ScriptException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what a script is in JSON as a text of steps. */
final class StepsWriter {

  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  /**
   * Writes a script.
   *
   * @param json the script as JSON has it
   * @throws ScriptException if something in it cannot be said; the message says what and where
   */
  static String write(Object json) throws ScriptException {
    try {
      StepsWriter writer = new StepsWriter();
      writer.script(object(json, "a script"));
      return writer.out.toString();
    } catch (IllegalArgumentException e) {
      throw new ScriptException("no sentence can say " + e.getMessage(), e);
    }
  }

  private void script(Map<?, ?> script) throws ScriptException {
    if (!Long.valueOf(1).equals(script.get("script"))) {
      throw new ScriptException("expected \"script\": 1, the format that this program knows");
    }
    head(HeadSentences.SCRIPT, script, "script", "cases");
    int number = 0;
    for (Object each : list(script, "cases")) {
      number++;
      oneCase(number, object(each, "case " + number));
    }
  }

  private void oneCase(int number, Map<?, ?> one) throws ScriptException {
    out.append('\n');
    String place = "case " + number;
    if (one.get("name") instanceof String name) {
      place = "case \"" + name + "\"";
    }
    try {
      head(HeadSentences.CASE, one, "steps");
      List<StepSentences.Written> lines = new ArrayList<>();
      for (Object step : list(one, "steps")) {
        lines.add(step(lines.size() + 1, object(step, "step " + (lines.size() + 1))));
      }
      lines(lines);
    } catch (ScriptException e) {
      throw new ScriptException(place + ": " + e.getMessage(), e);
    }
  }

  private void head(Sentence head, Map<?, ?> fields, String... besides) throws ScriptException {
    Map<Object, Object> own = new LinkedHashMap<>(fields);
    for (String each : besides) {
      own.remove(each);
    }
    Writing line = new Writing();
    if (head.suits(own)) {
      head.write(own, line);
    }
    if (line.toString().isEmpty() || !line.saysAllOf(own)) {
      throw new ScriptException("no sentence can say " + JsonText.of(own) + " of a " + head.kind());
    }
    out.append(line).append('\n');
  }

  /** A step in words that are read as this step and no other. */
  private static StepSentences.Written step(int number, Map<?, ?> step) throws ScriptException {
    StepSentences.Written written = StepSentences.write(step);
    if (!isReadAs(step, written)) {
      throw new ScriptException("step " + number + ": no sentence can say " + unsaid(step));
    }
    return written;
  }

  private static boolean isReadAs(Map<?, ?> step, StepSentences.Written written) {
    if (written == null) {
      return false;
    }
    try {
      List<Token> tokens = LineReader.tokens(1, written.sentence() + " " + written.answer());
      StepSentences.Read read = StepSentences.read(tokens);
      return read != null && read.json().equals(step);
    } catch (LineProblem.Found unreadable) {
      return false;
    }
  }

  private static String unsaid(Map<?, ?> step) {
    Object kind = step.get("do");
    String unknown = StepSentences.unknownField(step);
    return unknown == null
        ? JsonText.of(step)
        : "the field \"" + unknown + "\" of the step " + JsonText.of(kind);
  }

  private void lines(List<StepSentences.Written> lines) {
    AnswerColumn column = new AnswerColumn();
    for (StepSentences.Written each : lines) {
      if (!each.answer().isEmpty()) {
        column.add(INDENT.length() + each.sentence().length());
      }
    }
    for (StepSentences.Written each : lines) {
      out.append(INDENT).append(each.sentence());
      if (!each.answer().isEmpty()) {
        out.append(column.space(INDENT.length() + each.sentence().length())).append(each.answer());
      }
      out.append('\n');
    }
  }

  private static Map<?, ?> object(Object json, String what) throws ScriptException {
    if (json instanceof Map<?, ?> map) {
      return map;
    }
    throw new ScriptException("expected an object for " + what);
  }

  private static List<?> list(Map<?, ?> owner, String field) throws ScriptException {
    if (owner.get(field) instanceof List<?> list) {
      return list;
    }
    throw new ScriptException("expected a list in \"" + field + "\"");
  }
}
