package engineroom.races.scenario;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.go.Clock;

/** Engines whose every step is on one of the two threads, and which log nothing. */
final class Engines {

  private Engines() {}

  /** An engine whose goroutines run at once, on the thread that starts them. */
  static Engine on(Clock clock) {
    Engine engine =
        new Engine(new Host(Runnable::run, clock, System.getLogger("races"), new GlobalHandlers()));
    engine.logging = false;
    return engine;
  }

  static String register(Engine engine, String name, Handler handler) {
    try {
      engine.register(name, handler);
      return "registered";
    } catch (EngineException e) {
      return e.getMessage();
    }
  }

  static String run(Job job) {
    try {
      job.run();
      return "ran";
    } catch (EngineException e) {
      return e.getMessage();
    }
  }
}
