package engineroom.classroom.quiz;

/**
 * A possible answer.
 *
 * @param text what it says, on one line
 * @param right whether it is the port's answer
 * @param feedback what is told to whoever takes it
 */
record QuizOption(String text, boolean right, String feedback) {

  /** As HTML; blanks in it count. */
  String html() {
    return QuizHtml.code(text);
  }

  /** What is told, as HTML. */
  String told() {
    return QuizHtml.paragraph(feedback);
  }
}
