package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A name that is registered with nothing behind it. */
public final class NilHandler {

  private NilHandler() {}

  public static void main(String[] args) throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register("ghost", null);
    eng.registerCatchall(
        job -> {
          job.printf("the catchall has %s", job.name);
          return Status.OK;
        });

    for (String name : new String[] {"commands", "ghost", "stranger", ""}) {
      System.out.printf("%-10s %s%n", "'" + name + "'", run(eng.job(name)));
    }
  }

  private static String run(Job job) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    job.stdout.add(out);
    try {
      job.run();
    } catch (EngineException e) {
      return "fails: " + e.getMessage();
    }
    return "prints: " + out.toString(StandardCharsets.UTF_8).replace("\n", " ");
  }
}
