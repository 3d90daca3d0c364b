package engineroom.replay;

import engineroom.engine.Host;
import java.util.ArrayList;
import java.util.List;

/** Plays one case against the port. */
public final class Player {

  private final Case played;
  private final Scene scene;
  private final List<Difference> differences = new ArrayList<>();
  private volatile int next;

  /**
   * A player of a case, which has not begun.
   *
   * @param played the case
   * @param host threads, clock, log and global handlers for all that the case makes
   */
  public Player(Case played, Host host) {
    this.played = played;
    this.scene = new Scene(host);
  }

  /**
   * Plays the case to its end.
   *
   * @param listener hears each answer
   * @return the steps whose answer is not the recorded one
   * @throws ScriptException if a step lacks something; the message begins with the case and step
   */
  public List<Difference> play(Listener listener) throws ScriptException {
    for (Step step : played.steps()) {
      try {
        Answer came = answer(step);
        listener.stepped(step.number(), step.action(), came);
        if (!came.is(step.expected())) {
          differences.add(difference(step, came.toString()));
        }
      } catch (ScriptException e) {
        throw e.in("case \"" + played.name() + "\": " + step);
      }
      next++;
    }
    return differences;
  }

  /**
   * What is to be said of a case that does not come to its end: the differences so far, and every
   * answer that is still owed. May be called while another thread is stuck in {@link #play}.
   *
   * @param why what keeps it, as in {@code nothing within 60 s}
   */
  public List<Difference> unfinished(String why) {
    List<Difference> all = new ArrayList<>(differences);
    int stuck = next;
    for (Step step : played.steps().subList(stuck, played.steps().size())) {
      if (step.number() == stuck + 1) {
        all.add(difference(step, why));
      } else if (step.hasAnswer()) {
        all.add(difference(step, "not reached"));
      }
    }
    return all;
  }

  private Answer answer(Step step) throws ScriptException {
    StepAction action = Vocabulary.of(step.action());
    String async = step.async();
    if (async == null) {
      return action.answer(step.fields(), scene);
    }
    scene.backgrounds.put(
        async, Background.start(scene, () -> inBackground(action, step.fields())));
    return Answer.NOTHING;
  }

  private Answer inBackground(StepAction action, Fields fields) {
    try {
      return action.answer(fields, scene);
    } catch (ScriptException e) {
      return new Answer.Fails(e.getMessage());
    }
  }

  private Difference difference(Step step, String came) {
    return new Difference(played.name(), step.toString(), step.expected().toString(), came);
  }
}
