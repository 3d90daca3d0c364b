package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Status;

/** Two modules want the same name. */
public final class RegisterTwice {

  private RegisterTwice() {}

  public static void main(String[] args) throws EngineException {
    Engine eng = new Engine();
    eng.logging = false;

    eng.register(
        "greet",
        job -> {
          job.printf("hello, %s\n", job.args[0]);
          return Status.OK;
        });
    try {
      eng.register("greet", job -> Status.ERR);
    } catch (EngineException e) {
      System.out.println("second: " + e.getMessage());
    }

    var greet = eng.job("greet", "engine room");
    greet.stdout.add(System.out);
    greet.setCloseIO(false); // or the run closes System.out
    greet.run();
  }
}
