package engineroom.races.scenario;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import engineroom.engine.Status;
import org.jetbrains.lincheck.datastructures.Operation;

/** A job is run while its engine is shut down. */
public class RunAgainstShutdown {

  private final Engine engine = Engines.on(new PatientClock());
  private final Job job;
  private volatile boolean back;
  private String told;

  public RunAgainstShutdown() {
    Engines.register(
        engine,
        "pull",
        running -> {
          told = back ? "ran after the shutdown" : "ran";
          return Status.OK;
        });
    job = engine.job("pull");
  }

  @Operation(runOnce = true)
  public String run() {
    String outcome = Engines.run(job);
    return told == null ? outcome : told;
  }

  @Operation(runOnce = true)
  public String shutdown() {
    engine.shutdown();
    back = true;
    return "is back";
  }
}
