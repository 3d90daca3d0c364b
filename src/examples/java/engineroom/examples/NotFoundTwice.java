package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;

/** Three jobs, each run twice: one that succeeds, one that fails, one that does not exist. */
public final class NotFoundTwice {

  private NotFoundTwice() {}

  public static void main(String[] args) throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register("start", job -> Status.OK);
    eng.register("stop", job -> job.errorf("not running"));

    for (String name : new String[] {"start", "stop", "strat"}) {
      Job job = eng.job(name);
      System.out.println("first:  " + run(job) + "  " + job.callString() + job.statusString());
      System.out.println("second: " + run(job));
    }
  }

  private static String run(Job job) {
    try {
      job.run();
      return "succeeds";
    } catch (EngineException e) {
      return e.getMessage();
    }
  }
}
