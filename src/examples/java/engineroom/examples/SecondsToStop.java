package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;

/** A container is stopped, by requests that tell the seconds to wait, or do not. */
public final class SecondsToStop {

  private SecondsToStop() {}

  public static void main(String[] args) throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register("stop", SecondsToStop::stop);

    route(eng, "5");
    route(eng, "soon");
    route(eng, "");

    Job job = eng.job("stop", "web");
    System.out.print("a job without the key: ");
    job.run();
  }

  private static Status stop(Job job) {
    int t = 10;
    if (job.envExists("t")) {
      t = job.getenvInt("t");
    }
    System.out.println(t + " s for " + job.args[0]);
    return Status.OK;
  }

  private static void route(Engine eng, String t) throws EngineException {
    Job job = eng.job("stop", "web");
    job.setenv("t", t);
    System.out.printf("/containers/web/stop?t=%-4s: ", t);
    job.run();
  }
}
