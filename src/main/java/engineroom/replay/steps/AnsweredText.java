package engineroom.replay.steps;

import java.util.ArrayList;
import java.util.List;

/** A text whose steps get other answers; all else stays as it was written. */
final class AnsweredText {

  private final List<String> lines = new ArrayList<>();

  private AnsweredText(String text) {
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end));
      start = end + 1;
    }
    lines.add(text.substring(start));
  }

  /**
   * Puts answers into a text.
   *
   * @param steps the text
   * @param answers of each case the answers to its first steps, as {@link AnswerWords} has them
   */
  static String of(StepsText steps, List<List<String>> answers) {
    AnsweredText text = new AnsweredText(steps.text());
    for (int i = 0; i < answers.size(); i++) {
      text.answer(steps.places().get(i), answers.get(i));
    }
    return String.join("\n", text.lines);
  }

  private void answer(List<StepPlace> places, List<String> answers) {
    AnswerColumn column = new AnswerColumn();
    for (int i = 0; i < answers.size(); i++) {
      if (!answers.get(i).isEmpty()) {
        column.add(places.get(i).sentenceEnd());
      }
    }
    for (int i = 0; i < answers.size(); i++) {
      StepPlace place = places.get(i);
      String line = lines.get(place.line() - 1);
      String sentence = line.substring(0, place.sentenceEnd());
      String answer = answers.get(i).isEmpty() ? "" : column.space(sentence.length());
      String rest = line.substring(place.answerEnd());
      lines.set(place.line() - 1, sentence + answer + answers.get(i) + rest);
    }
  }
}
