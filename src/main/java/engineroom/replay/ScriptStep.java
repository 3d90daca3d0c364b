package engineroom.replay;

import java.util.stream.Stream;

/**
 * One step of a case: what to do, with which parameters, and what came of it in the original.
 *
 * @param number its place in the case, from 1
 * @param name what to do, as in {@code env.set}
 * @param fields all parameters, the answer among them
 * @param expected the recorded answer
 * @param async the name under which it is awaited, if it runs in the background; null for one in
 *     the foreground
 */
public record ScriptStep(
    int number, String name, ScriptFields fields, StepAnswer expected, String async) {

  static ScriptStep of(int number, Object json) throws ScriptException {
    ScriptFields fields = ScriptFields.of(json, "a step");
    String name = fields.text("do");
    StepActions.check(name);
    fields.checkKnown();
    StepAnswer expected = expectedOf(fields);
    String async = fields.textOrNull("async");
    if (async != null && !(expected instanceof StepAnswer.Nothing)) {
      throw new ScriptException("expected no answer beside \"async\": \"await\" the step for it");
    }
    return new ScriptStep(number, name, fields, expected, async);
  }

  private static StepAnswer expectedOf(ScriptFields fields) throws ScriptException {
    if (Stream.of("gives", "fails", "panics").filter(fields::has).count() > 1) {
      throw new ScriptException("expected one answer of \"gives\", \"fails\" and \"panics\"");
    }
    if (fields.has("gives")) {
      return new StepAnswer.Gives(fields.value("gives"));
    }
    if (fields.has("fails")) {
      return new StepAnswer.Fails(fields.text("fails"));
    }
    return fields.flagOrFalse("panics") ? new StepAnswer.Panics("") : StepAnswer.NOTHING;
  }

  /** Whether the original's answer is part of the script. */
  public boolean hasAnswer() {
    return !(expected instanceof StepAnswer.Nothing);
  }

  /**
   * Does it.
   *
   * @param state what the case has made so far
   * @return what came of it, an error and a panic too
   * @throws ScriptException the script is at fault
   */
  StepAnswer answer(CaseState state) throws ScriptException {
    return StepActions.of(name).answer(fields, state);
  }

  @Override
  public String toString() {
    return "step " + number + " (" + name + ")";
  }
}
