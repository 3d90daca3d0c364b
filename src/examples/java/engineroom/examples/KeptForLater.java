package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Handler;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.ByteArrayOutputStream;

/** A job that is made, and run when everything around it has changed. */
public final class KeptForLater {

  private KeptForLater() {}

  public static void main(String[] args) throws EngineException {
    Engine eng = new Engine();
    ByteArrayOutputStream oldStderr = new ByteArrayOutputStream();
    ByteArrayOutputStream newStderr = new ByteArrayOutputStream();
    String[] names = {"Ada"};

    eng.stderr = oldStderr;
    eng.registerCatchall(handler("old"));
    Job job = eng.job("greet", names);

    eng.stderr = newStderr;
    eng.registerCatchall(handler("new"));
    eng.logging = false;
    names[0] = "Grace";
    job.name = "bid farewell to";
    job.run();

    System.out.println("old stderr: " + oldStderr.toString().strip());
    System.out.println("new stderr: " + newStderr.toString().strip());
  }

  private static Handler handler(String which) {
    return job -> {
      System.out.println("the " + which + " handler has the job " + job.callString());
      job.errorf("%s has left", job.args[0]);
      return Status.OK;
    };
  }
}
