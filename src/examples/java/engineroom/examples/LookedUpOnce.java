package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;

/** The same name, one job made before it is registered and one after. */
public final class LookedUpOnce {

  private LookedUpOnce() {}

  public static void main(String[] args) throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;

    Job early = eng.job("start");
    eng.register("start", job -> Status.OK);
    Job late = eng.job("start");

    System.out.println("early: " + outcome(early));
    System.out.println("late:  " + outcome(late));
  }

  private static String outcome(Job job) {
    try {
      job.run();
      return job.toString().substring(9);
    } catch (EngineException e) {
      return e.getMessage();
    }
  }
}
