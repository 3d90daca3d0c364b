package engineroom.replay;

import engineroom.engine.EngineException;
import java.io.IOException;
import java.time.DateTimeException;

/** What a kind of step does. */
@FunctionalInterface
interface StepAction {

  /**
   * Does it.
   *
   * @param step its parameters
   * @param state what the case has made so far
   * @return what came of it
   * @throws EngineException an error of the engine, and so an answer
   * @throws IOException an error of a stream or of JSON, and so an answer
   * @throws ScriptException the script is at fault
   */
  StepAnswer act(ScriptFields step, CaseState state)
      throws EngineException, IOException, ScriptException;

  /** Does it and turns every error and panic into an answer. */
  default StepAnswer answer(ScriptFields step, CaseState state) throws ScriptException {
    try {
      return act(step, state);
    } catch (EngineException | IOException | DateTimeException e) {
      return new StepAnswer.Fails(String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return new StepAnswer.Panics(e.toString());
    }
  }

  /** An action whose parameters are known to be there. */
  interface ReadyAction {
    StepAnswer answer();
  }
}
