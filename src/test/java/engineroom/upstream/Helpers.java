package engineroom.upstream;

import static org.mockito.Mockito.mock;

import engineroom.engine.Engine;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import java.io.OutputStream;

/** What several of these tests need. Ports {@code helpers_test.go}. */
final class Helpers {

  private Helpers() {}

  /** An engine as {@code New} makes it, logging and all, that keeps its lines off the console. */
  static Engine newEngine() {
    Host machine = Host.ofTheMachine();
    return newEngine(machine.goroutines(), machine.clock());
  }

  static Engine newEngine(Goroutines goroutines, Clock clock) {
    System.Logger log = mock();
    Engine eng = new Engine(new Host(goroutines, clock, log, GlobalHandlers.OF_THE_PROCESS));
    eng.stderr = OutputStream.nullOutputStream();
    return eng;
  }

  /** Lines 9-11. */
  static Job mkJob(String name, String... args) {
    return newEngine().job(name, args);
  }
}
