package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;

/** All that a user of an engine does with it, once. */
public final class WholeLife {

  private WholeLife() {}

  public static void main(String[] args) throws EngineException {
    Engine eng = new Engine(Host.ofTheMachine());
    eng.logging = false;
    eng.register(
        "greet",
        handled -> {
          System.out.println("greet " + handled.args[0]);
          return Status.OK;
        });
    eng.onShutdown(() -> System.out.println("good night"));

    Job job = eng.job("greet", "the reader");
    System.out.println("a job is made, and nothing has run");
    job.run();
    System.out.println("its status is " + job.statusCode());

    eng.shutdown();
    try {
      eng.job("greet", "whoever comes late").run();
    } catch (EngineException e) {
      System.out.println(e.getMessage());
    }
  }
}
