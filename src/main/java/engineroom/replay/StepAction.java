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
   * @param scene what the case has made so far
   * @return what came of it
   * @throws EngineException an error of the engine, and so an answer
   * @throws IOException an error of a stream or of JSON, and so an answer
   * @throws ScriptException the script is at fault
   */
  Answer act(Fields step, Scene scene) throws EngineException, IOException, ScriptException;

  /** Does it and turns every error and panic into an answer. */
  default Answer answer(Fields step, Scene scene) throws ScriptException {
    try {
      return act(step, scene);
    } catch (EngineException | IOException | DateTimeException e) {
      return new Answer.Fails(String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return new Answer.Panics(e.toString());
    }
  }

  /** An action whose parameters are known to be there. */
  interface Plain {
    Answer answer();
  }
}
