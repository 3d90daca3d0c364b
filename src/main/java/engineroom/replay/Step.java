package engineroom.replay;

/**
 * One step of a case: what to do, with which parameters, and what came of it in the original.
 *
 * @param number its place in the case, from 1
 * @param action what to do, as in {@code env.set}
 * @param fields all parameters, the answer among them
 * @param expected the recorded answer
 */
record Step(int number, String action, Fields fields, Answer expected) {

  static Step of(int number, Object json) throws ScriptException {
    Fields fields = Fields.of(json, "a step");
    return new Step(number, fields.text("do"), fields, expectedOf(fields));
  }

  private static Answer expectedOf(Fields fields) throws ScriptException {
    if (fields.has("gives")) {
      return new Answer.Gives(fields.value("gives"));
    }
    if (fields.has("fails")) {
      return new Answer.Fails(fields.text("fails"));
    }
    return fields.flagOrFalse("panics") ? new Answer.Panics("") : Answer.NOTHING;
  }

  /** Whether the original's answer is part of the script. */
  boolean hasAnswer() {
    return !(expected instanceof Answer.Nothing);
  }

  /** The name under which a step in the background is awaited; null for one in the foreground. */
  String async() throws ScriptException {
    return fields.textOrNull("async");
  }

  @Override
  public String toString() {
    return "step " + number + " (" + action + ")";
  }
}
