package engineroom.engine;

/** Something that an engine has done. */
public sealed interface EngineEvent {

  /** The engine that has done it. */
  Engine engine();

  /** What an engine does for one job. */
  sealed interface OfJob extends EngineEvent {

    /** The job. */
    Job job();

    @Override
    default Engine engine() {
      return job().eng;
    }
  }

  /** What a name stands for. */
  enum LookupResult {
    /** A handler that was registered under the name. */
    HANDLER,
    /** The catchall: nobody registered the name. */
    CATCHALL,
    /** No handler, because null was registered. */
    NULL_HANDLER,
    /** No handler: nobody registered the name, and there is no catchall for it. */
    NOTHING;

    static LookupResult of(Handler registered, Handler nil, Handler catchall) {
      if (registered != null) {
        return registered == nil ? NULL_HANDLER : HANDLER;
      }
      return catchall != null ? CATCHALL : NOTHING;
    }
  }

  /** One of a job's streams. */
  enum StreamName {
    STDIN,
    STDOUT,
    STDERR
  }

  /** Why a job is not run. */
  enum RefusalReason {
    /** The engine is shut down, and the job does not override that. */
    SHUTDOWN,
    /** Its handler has returned before. */
    ALREADY_COMPLETED
  }

  /** There is a new engine; the handlers that it begins with are registered next. */
  record EngineMade(Engine engine) implements EngineEvent {}

  /**
   * A name has been given a handler, or null.
   *
   * @param name the name
   */
  record HandlerRegistered(Engine engine, String name) implements EngineEvent {}

  /**
   * A name was taken already, and its handler stays.
   *
   * @param name the name
   */
  record RegistrationRefused(Engine engine, String name) implements EngineEvent {}

  /** There is another catchall, or none any more. */
  record CatchallRegistered(Engine engine) implements EngineEvent {}

  /**
   * A name was looked up.
   *
   * @param name the name
   * @param result what it stands for
   */
  record NameLookedUp(Engine engine, String name, LookupResult result) implements EngineEvent {}

  /** A job has been made; a parsed one gets its environment afterwards. */
  record JobMade(Job job) implements OfJob {}

  /**
   * A job was not run.
   *
   * @param reason why
   */
  record RunRefused(Job job, RefusalReason reason) implements OfJob {}

  /** A shutdown waits for this job from now on. */
  record JobCounted(Job job) implements OfJob {}

  /** A job begins its run. */
  record JobBegun(Job job) implements OfJob {}

  /**
   * One of a run's two lines went to the log, whether or not that keeps it.
   *
   * @param line the line
   */
  record LineLogged(Job job, String line) implements OfJob {}

  /**
   * Bytes were written to a stream, and every destination has been served, be it with an error.
   *
   * @param stream which
   * @param count how many bytes
   */
  record BytesWritten(Job job, StreamName stream, int count) implements OfJob {}

  /**
   * A stream was closed, if it had anything to close; it may be closed again.
   *
   * @param stream which
   */
  record StreamClosed(Job job, StreamName stream) implements OfJob {}

  /**
   * The run that began is over.
   *
   * @param status the job's; zero where an exception left its handler
   * @param handled whether the handler has returned: false where an exception left it, and where
   *     there was none
   */
  record JobEnded(Job job, int status, boolean handled) implements OfJob {}

  /** A shutdown no longer waits for this job, as soon as all who listen have heard of it. */
  record JobUncounted(Job job) implements OfJob {}

  /** A shutdown will call one callback more. */
  record CallbackRegistered(Engine engine) implements EngineEvent {}

  /** The first shutdown has begun: runs are refused. */
  record ShutdownBegun(Engine engine) implements EngineEvent {}

  /**
   * A shutdown has waited for the jobs under way.
   *
   * @param over false if the time was over first, and jobs are still under way
   */
  record JobsAwaited(Engine engine, boolean over) implements EngineEvent {}

  /**
   * A shutdown starts a thread for a callback.
   *
   * @param number the callback's, from 1, in the order of registration
   */
  record CallbackStarted(Engine engine, int number) implements EngineEvent {}

  /**
   * A callback has returned. One that an exception leaves never does.
   *
   * @param number the callback's, from 1, in the order of registration
   */
  record CallbackEnded(Engine engine, int number) implements EngineEvent {}

  /**
   * A shutdown has waited for the callbacks.
   *
   * @param over false if the time was over first
   */
  record CallbacksAwaited(Engine engine, boolean over) implements EngineEvent {}

  /** A shutdown was called again, and waits for the callbacks without limit. */
  record ShutdownJoined(Engine engine) implements EngineEvent {}

  /** A shutdown returns, be it the first or another. */
  record ShutdownReturned(Engine engine) implements EngineEvent {}
}
