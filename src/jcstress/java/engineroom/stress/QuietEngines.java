package engineroom.stress;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;

/** Engines that log nothing. */
final class QuietEngines {

  private static final Goroutines THREADS = Goroutines.virtualThreads();
  private static final Host HOST =
      new Host(
          THREADS, Clock.ofTheMachine(THREADS), System.getLogger("stress"), new GlobalHandlers());

  private QuietEngines() {}

  static Engine one() {
    Engine engine = new Engine(HOST);
    engine.logging = false;
    return engine;
  }

  /** Registers a handler, and says whether that was allowed. */
  static boolean register(Engine engine, String name, Handler handler) {
    try {
      engine.register(name, handler);
      return true;
    } catch (EngineException taken) {
      return false;
    }
  }

  /** Runs a job, and says whether it was allowed to run. */
  static boolean run(Job job) {
    try {
      job.run();
      return true;
    } catch (EngineException refused) {
      return false;
    }
  }
}
