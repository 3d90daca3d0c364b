package engineroom.docker;

/** Who sets {@code overrideShutdown} for a job, so that it runs though the engine is shut down. */
public enum ShutdownOverride {
  /** Nobody. */
  NEVER,
  /** A client may, with one more key in the body of its request. */
  BODY,
  /** The line that makes the job. */
  ALWAYS
}
