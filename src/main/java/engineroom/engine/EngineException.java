package engineroom.engine;

/**
 * An error value of the original: its message is that error's text, word for word.
 *
 * <p>Where a stream's own error became the outcome of a job, that error is the cause. Like an error
 * value it knows nothing of the stack: most jobs that fail are no accident, and a trace costs more
 * than the job.
 */
public final class EngineException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * An error of the engine.
   *
   * @param text the error's text; may be empty, never null
   */
  public EngineException(String text) {
    super(text, null, false, false);
  }

  EngineException(Exception cause) {
    super(cause.getMessage(), cause, false, false);
  }
}
