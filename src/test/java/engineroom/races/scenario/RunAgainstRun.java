package engineroom.races.scenario;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import engineroom.engine.Status;
import org.jetbrains.lincheck.datastructures.Operation;

/** Two threads run one job. */
public class RunAgainstRun {

  private final Job job;

  public RunAgainstRun() {
    Engine engine = Engines.on(new PatientClock());
    Engines.register(engine, "pull", running -> Status.OK);
    job = engine.job("pull");
  }

  @Operation(runOnce = true)
  public String run() {
    return Engines.run(job);
  }

  @Operation(runOnce = true)
  public String runToo() {
    return Engines.run(job);
  }
}
