package engineroom.replay;

import engineroom.engine.Engine;
import engineroom.engine.Host;
import engineroom.engine.Job;
import java.util.Optional;

/** A case under way: plays steps as they come, each with what those before it have made. */
public final class OpenCase {

  private final CaseState state;

  /**
   * A case in which nothing was done yet.
   *
   * @param host threads, clock, log and global handlers for all that the case makes
   */
  public OpenCase(Host host) {
    this.state = new CaseState(host);
  }

  /**
   * Plays one step, to its end or, where it is to run in the background, to its start.
   *
   * @return what came of it, an error and a panic too
   * @throws ScriptException if the step lacks something, or one that runs in the background did;
   *     the message begins with that step
   */
  public StepAnswer play(ScriptStep step) throws ScriptException {
    StepAnswer came = answer(step);
    state.checkBackground();
    return came;
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

  /** The variable that holds an engine; empty where none does. */
  public Optional<String> nameOf(Engine eng) {
    return state.engines.nameOf(eng);
  }

  /** The variable that holds a job; empty where none does, as for one that a handler has made. */
  public Optional<String> nameOf(Job job) {
    return state.jobs.nameOf(job);
  }
}
