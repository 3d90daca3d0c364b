package engineroom.replay;

import engineroom.engine.Host;
import java.util.ArrayList;
import java.util.List;

/** Plays one case against the port. */
public final class Player {

  private final ScriptCase played;
  private final CaseState state;
  private final List<AnswerDifference> differences = new ArrayList<>();
  private int over;

  /**
   * A player of a case, which has not begun.
   *
   * @param played the case
   * @param host threads, clock, log and global handlers for all that the case makes
   */
  public Player(ScriptCase played, Host host) {
    this.played = played;
    this.state = new CaseState(host);
  }

  /**
   * Plays the case to its end.
   *
   * @param listener hears each answer
   * @return the steps whose answer is not the recorded one
   * @throws ScriptException if a step lacks something; the message begins with the case and step
   */
  public List<AnswerDifference> play(AnswerListener listener) throws ScriptException {
    try {
      for (ScriptStep step : played.steps()) {
        StepAnswer came = answer(step);
        state.checkBackground();
        listener.stepped(step.number(), step.name(), came);
        over(step, came);
      }
    } catch (ScriptException e) {
      throw e.in("case \"" + played.name() + "\"");
    }
    return soFar();
  }

  private StepAnswer answer(ScriptStep step) throws ScriptException {
    try {
      return step.async() == null ? step.answer(state) : inBackground(step);
    } catch (ScriptException e) {
      throw e.in(step);
    }
  }

  private StepAnswer inBackground(ScriptStep step) throws ScriptException {
    state.addBackground(step.async(), BackgroundStep.start(step, state));
    return StepAnswer.NOTHING;
  }

  private synchronized void over(ScriptStep step, StepAnswer came) {
    if (!came.is(step.expected())) {
      differences.add(difference(step, came.toString()));
    }
    over++;
  }

  private synchronized List<AnswerDifference> soFar() {
    return List.copyOf(differences);
  }

  /**
   * What is to be said of a case that does not come to its end: the differences so far, the step
   * that is stuck, and every answer that is still owed. May be called while another thread is stuck
   * in {@link #play}.
   *
   * @param why what keeps it, as in {@code nothing within 60 s}
   */
  public synchronized List<AnswerDifference> unfinished(String why) {
    List<AnswerDifference> all = new ArrayList<>(differences);
    List<ScriptStep> left = played.steps().subList(over, played.steps().size());
    for (ScriptStep step : left) {
      if (step == left.getFirst()) {
        all.add(difference(step, why));
      } else if (step.hasAnswer()) {
        all.add(difference(step, "not reached"));
      }
    }
    return all;
  }

  private AnswerDifference difference(ScriptStep step, String came) {
    return new AnswerDifference(played.name(), step.toString(), step.expected().toString(), came);
  }
}
