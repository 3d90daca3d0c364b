package engineroom.engine;

/**
 * What a module registers under a name, and what a job of that name runs.
 *
 * <p>Ports {@code Handler}, {@code engine.go} line 24. An exception that leaves a handler is what a
 * panic is in Go: it goes through {@link Job#run} to the caller.
 */
@FunctionalInterface
public interface Handler {

  /**
   * Does the job's work.
   *
   * @param job the job that runs; its arguments, environment and streams are the handler's input
   * @return zero for success, anything else for failure
   */
  Status handle(Job job);
}
