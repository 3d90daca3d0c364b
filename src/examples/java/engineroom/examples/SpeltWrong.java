package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;

/** A job whose name has a slip in it: made without a word, and run with one. */
public final class SpeltWrong {

  private SpeltWrong() {}

  public static void main(String[] args) throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register("start", job -> Status.OK);

    Job job = eng.job("strat", "web");
    System.out.println("made: " + job.callString() + ", status " + job.statusCode());
    try {
      job.run();
    } catch (EngineException e) {
      System.out.println("run:  " + e.getMessage() + ", status " + job.statusCode());
    }
  }
}
