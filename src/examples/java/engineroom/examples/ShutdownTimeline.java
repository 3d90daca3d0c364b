package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Status;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.time.Duration;

/** A job of eight seconds, a callback of none and one of thirteen, and one shutdown. */
public final class ShutdownTimeline {

  private final TurnedClock clock = new TurnedClock();
  private final long start = clock.now();

  private ShutdownTimeline() {}

  public static void main(String[] args) throws EngineException {
    new ShutdownTimeline().show();
  }

  private void show() throws EngineException {
    Host host = new Host(clock, clock, System.getLogger("timeline"), new GlobalHandlers());
    Engine eng = new Engine(host);
    eng.logging = false;
    Signal underWay = new Signal();
    eng.register(
        "events",
        job -> {
          underWay.fire();
          sleep(8);
          say("the job is done");
          return Status.OK;
        });
    eng.onShutdown(() -> say("the quick callback is called"));
    eng.onShutdown(
        () -> {
          sleep(13);
          say("the slow callback is done");
        });

    Signal over = new Signal();
    clock.go(
        () -> {
          clock.go(() -> run(eng));
          underWay.await();
          say("shutdown is called");
          eng.shutdown();
          say("shutdown is back");
          sleep(5);
          over.fire();
        });
    over.await();
    clock.close();
  }

  private void run(Engine eng) {
    try {
      eng.job("events").run();
    } catch (EngineException e) {
      say("the job fails: " + e.getMessage());
    }
  }

  private void sleep(int seconds) {
    clock.sleep(Duration.ofSeconds(seconds));
  }

  private void say(String what) {
    System.out.printf("%2d s  %s%n", (clock.now() - start) / 1_000_000_000, what);
  }
}
