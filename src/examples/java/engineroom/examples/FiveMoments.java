package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Status;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** An engine's life, from new to over, and what may be done with it at each moment. */
public final class FiveMoments {

  private final TurnedClock clock = new TurnedClock();
  private final Engine eng =
      new Engine(new Host(clock, clock, System.getLogger("moments"), new GlobalHandlers()));
  private final List<String> rows = new ArrayList<>();
  private final Set<String> called = ConcurrentHashMap.newKeySet();

  private FiveMoments() {
    eng.logging = false;
  }

  public static void main(String[] args) throws EngineException {
    Signal end = new Signal();
    FiveMoments life = new FiveMoments();
    life.eng.register("work", job -> life.sleep(3));
    life.clock.go(
        () -> {
          life.live();
          end.fire();
        });
    end.await();
    life.clock.close();
    life.tell();
  }

  private void live() {
    look("new");
    clock.go(() -> run("work")); // from second 0 to 3
    sleep(1);
    look("at work");
    eng.onShutdown(() -> sleep(4)); // from second 3 to 7
    clock.go(eng::shutdown);
    sleep(1);
    look("waiting for jobs");
    sleep(2);
    look("waiting for callbacks");
    sleep(15);
    look("over");
  }

  private void look(String moment) {
    eng.onShutdown(() -> called.add(moment));
    rows.add(
        String.format(
            "%-22s %-11b %-9s %-19s", moment, eng.isShutdown(), register(moment), run(moment)));
  }

  private String register(String name) {
    try {
      eng.register(name, job -> Status.OK);
      return "done";
    } catch (EngineException e) {
      return e.getMessage();
    }
  }

  private String run(String name) {
    try {
      eng.job(name).run();
      return "done";
    } catch (EngineException e) {
      return e.getMessage();
    }
  }

  private void tell() {
    System.out.println("moment                 isShutdown  register  run                 callback");
    for (String row : rows) {
      String moment = row.substring(0, 22).strip();
      System.out.println(row + " " + (called.contains(moment) ? "called" : "never called"));
    }
  }

  private Status sleep(int seconds) {
    clock.sleep(Duration.ofSeconds(seconds));
    return Status.OK;
  }
}
