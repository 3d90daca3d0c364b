package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** A job that succeeds, and a destination that cannot be closed. */
public final class OkAndYetNot {

  private OkAndYetNot() {}

  public static void main(String[] args) throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register(
        "export",
        job -> {
          job.printf("a tar archive");
          return Status.OK;
        });

    Job export = eng.job("export");
    export.stdout.add(
        new ByteArrayOutputStream() {
          @Override
          public void close() throws IOException {
            System.out.println("closing a file that holds: " + this);
            throw new IOException("disk quota exceeded");
          }
        });
    try {
      export.run();
    } catch (EngineException e) {
      System.out.println("the run fails: " + e.getMessage());
    }
    System.out.println("the job says: " + export.callString() + export.statusString());
  }
}
