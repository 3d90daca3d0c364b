package engineroom.cli.command;

import engineroom.replay.AnswerListener;
import engineroom.replay.Script;
import engineroom.replay.ScriptException;
import engineroom.replay.jvm.Replay;
import engineroom.replay.steps.AnswerWords;
import engineroom.replay.steps.StepPlace;
import engineroom.replay.steps.StepsText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A script that only says what to do, with what came of it when it was played.
 *
 * @param steps the script as it was written
 * @param answers of each case the answers to its first steps
 */
record AnsweredScript(StepsText steps, List<List<String>> answers) {

  /**
   * Plays a script.
   *
   * @throws ScriptException if a step lacks something; the message names the case and step
   */
  static AnsweredScript play(StepsText steps, Script script, Replay replay) throws ScriptException {
    List<List<String>> heard = new ArrayList<>();
    replay.play(script, each -> listener(heard));
    List<List<String>> answers = new ArrayList<>();
    for (List<String> each : heard) {
      synchronized (each) {
        answers.add(List.copyOf(each));
      }
    }
    return new AnsweredScript(steps, answers);
  }

  /** A case that is stuck may answer while the others are read: hence the lock. */
  private static AnswerListener listener(List<List<String>> heard) {
    List<String> answers = Collections.synchronizedList(new ArrayList<>());
    heard.add(answers);
    return (number, action, came) -> answers.add(AnswerWords.of(action, came));
  }

  /** The script as it was written, with each answer at the end of its line. */
  String text() {
    return steps.withAnswers(answers);
  }

  /** The line of the first step without an answer in each case that is stuck. */
  List<Integer> stuck() {
    List<Integer> lines = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      List<StepPlace> places = steps.places().get(i);
      int answered = answers.get(i).size();
      if (answered < places.size()) {
        lines.add(places.get(answered).line());
      }
    }
    return lines;
  }
}
