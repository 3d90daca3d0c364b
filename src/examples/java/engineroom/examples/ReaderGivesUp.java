package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.replay.jvm.TurnedClock;

/** A job that prints one line too many. */
public final class ReaderGivesUp {

  private ReaderGivesUp() {}

  public static void main(String[] args) throws EngineException {
    try (TurnedClock clock = new TurnedClock()) {
      Host host = new Host(clock, clock, System.getLogger("reader"), new GlobalHandlers());
      Engine eng = new Engine(host);
      eng.logging = false;
      eng.register(
          "info",
          job -> {
            job.printf("warning: no swap limit\n");
            System.out.println("first line: printed");
            job.printf("{\"Containers\": 7}\n");
            System.out.println("second line: printed");
            return Status.OK;
          });
      Job info = eng.job("info");
      clock.go(
          () -> {
            info.stdout.addEnv();
            run(info);
          });
      clock.stuck().await();
      System.out.println("all threads wait for what cannot come");
    }
  }

  private static void run(Job job) {
    try {
      job.run();
      System.out.println("the job is over");
    } catch (EngineException e) {
      System.out.println(e.getMessage());
    }
  }
}
