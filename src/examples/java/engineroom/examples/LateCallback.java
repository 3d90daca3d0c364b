package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.replay.jvm.TurnedClock;

/** A callback that is registered after the shutdown it was meant for. */
public final class LateCallback {

  private LateCallback() {}

  public static void main(String[] args) {
    try (TurnedClock clock = new TurnedClock()) {
      Host host = new Host(clock, clock, System.getLogger("late"), new GlobalHandlers());
      Engine eng = new Engine(host);
      clock.go(
          () -> {
            eng.shutdown();
            System.out.println("first shutdown: back");
            eng.onShutdown(() -> System.out.println("late callback: called"));
            System.out.println("late callback: registered");
            eng.shutdown();
            System.out.println("second shutdown: back");
          });
      clock.stuck().await();
      System.out.println("all threads wait for what cannot come");
    }
  }
}
