package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Status;

/** A handler named commands, in the table that every new engine copies. */
public final class GlobalCommands {

  private GlobalCommands() {}

  public static void main(String[] args) throws EngineException {
    GlobalHandlers globals = new GlobalHandlers();
    Host machine = Host.ofTheMachine();
    Host host = new Host(machine.goroutines(), machine.clock(), machine.log(), globals);

    Engine before = new Engine(host);
    globals.register(
        "commands",
        job -> {
          job.printf("no commands today\n");
          return Status.OK;
        });
    Engine after = new Engine(host);

    run(before);
    run(after);
  }

  private static void run(Engine eng) throws EngineException {
    eng.logging = false;
    eng.register("pull", job -> Status.OK);
    var commands = eng.job("commands");
    commands.stdout.add(System.out);
    commands.setCloseIO(false);
    commands.run();
    System.out.println("--");
  }
}
