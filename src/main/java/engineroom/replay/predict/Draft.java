package engineroom.replay.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A question before its answer is known. */
final class Draft {

  final Scenario scenario;
  final String situation;
  final String asks;
  final Form form;
  final Reading reading;
  final List<Wrong> wrongs = new ArrayList<>();
  final List<String> behaviours = new ArrayList<>();

  /**
   * A draft.
   *
   * @param situation what cannot be seen in the code, or empty
   * @param asks the question
   * @param reading finds the answer in what the steps give
   */
  Draft(Scenario scenario, String situation, String asks, Form form, Reading reading) {
    this.scenario = scenario;
    this.situation = situation;
    this.asks = asks;
    this.form = form;
    this.reading = reading;
  }

  /** Adds an answer that is wrong, unless it turns out to be right. */
  Draft wrong(String text, String belief) {
    wrongs.add(new Wrong(text, belief));
    return this;
  }

  /** Adds a wrong answer that suggests itself in some scenes alone. */
  Draft wrongIf(boolean suggests, String text, String belief) {
    return suggests ? wrong(text, belief) : this;
  }

  Draft wrong(long number, String belief) {
    return wrong(Long.toString(number), belief);
  }

  /** The behaviours that the question is about. */
  Draft about(String... ids) {
    behaviours.addAll(Arrays.asList(ids));
    return this;
  }
}
