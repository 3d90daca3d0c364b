package engineroom.replay.steps;

/** Where the answers of a case stand: below each other, as far as that leaves no wide gaps. */
final class AnswerColumn {

  private static final int WIDEST = 58;
  private static final int GAP = 2;

  private int column;

  /** Makes room for an answer behind a sentence that is so long. */
  void add(int length) {
    if (length <= WIDEST) {
      column = Math.max(column, length);
    }
  }

  /** The space between a sentence that is so long and its answer. */
  String space(int length) {
    return " ".repeat(GAP + Math.max(0, column - length));
  }
}
