package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A question before its answer is known. */
final class QuestionDraft {

  final Scenario scenario;
  final String situation;
  final String asks;
  final AnswerForm form;
  final AnswerFinder finder;
  final List<WrongAnswer> wrongs = new ArrayList<>();
  final List<String> behaviours = new ArrayList<>();

  /**
   * A draft.
   *
   * @param situation what cannot be seen in the code, or empty
   * @param asks the question
   * @param finder finds the answer in what the steps give
   */
  QuestionDraft(
      Scenario scenario, String situation, String asks, AnswerForm form, AnswerFinder finder) {
    this.scenario = scenario;
    this.situation = situation;
    this.asks = asks;
    this.form = form;
    this.finder = finder;
  }

  /** Adds an answer that is wrong, unless it turns out to be right. */
  QuestionDraft wrong(String text, String belief) {
    return wrong(text, belief, "");
  }

  /** Adds one that is right in a small engine. */
  QuestionDraft wrong(String text, String belief, String engine) {
    wrongs.add(new WrongAnswer(text, belief, engine));
    return this;
  }

  /** Adds a wrong answer that suggests itself in some scenes alone. */
  QuestionDraft wrongIf(boolean suggests, String text, String belief) {
    return wrongIf(suggests, text, belief, "");
  }

  QuestionDraft wrongIf(boolean suggests, String text, String belief, String engine) {
    return suggests ? wrong(text, belief, engine) : this;
  }

  QuestionDraft wrong(long number, String belief, String engine) {
    return wrong(Long.toString(number), belief, engine);
  }

  QuestionDraft wrong(long number, String belief) {
    return wrong(Long.toString(number), belief);
  }

  /** The behaviours that the question is about. */
  QuestionDraft about(String... ids) {
    behaviours.addAll(Arrays.asList(ids));
    return this;
  }
}
