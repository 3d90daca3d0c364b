package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.time.Duration;

/** A client asks for a job that a daemon registers two seconds later. */
public final class DoorOpensLate {

  private enum Held {
    NOTHING,
    THE_RUN,
    THE_CLIENT
  }

  private DoorOpensLate() {}

  public static void main(String[] args) {
    for (Held held : Held.values()) {
      try (TurnedClock clock = new TurnedClock()) {
        Engine eng =
            new Engine(new Host(clock, clock, System.getLogger("door"), new GlobalHandlers()));
        eng.logging = false;
        Signal ready = new Signal();
        Signal answered = new Signal();
        clock.go(
            () -> {
              String answer = ask(eng, held, ready);
              System.out.printf(
                  "held back: %-10s  at %d s: %s%n",
                  held.name().toLowerCase().replace('_', ' '),
                  Duration.ofNanos(clock.now()).toSeconds(),
                  answer);
              answered.fire();
            });
        clock.go(
            () -> {
              clock.after(Duration.ofSeconds(2)).await();
              install(eng);
              ready.fire();
            });
        answered.await();
      }
    }
  }

  private static String ask(Engine eng, Held held, Signal ready) {
    if (held == Held.THE_CLIENT) {
      ready.await();
    }
    Job early = eng.job("containers");
    if (held == Held.THE_RUN) {
      ready.await();
    }
    try {
      early.run();
      return "here they are";
    } catch (EngineException e) {
      return e.getMessage();
    }
  }

  private static void install(Engine eng) {
    try {
      eng.register("containers", job -> Status.OK);
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }
}
