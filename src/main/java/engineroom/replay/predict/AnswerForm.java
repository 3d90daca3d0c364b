package engineroom.replay.predict;

/** How a question is answered. */
public enum AnswerForm {
  /** By a whole number. */
  NUMBER,
  /** By a text that is short and has no doubtful signs. */
  TEXT,
  /** By choosing from a list. */
  CHOICE
}
