package engineroom.races.scenario;

import engineroom.engine.Job;
import engineroom.engine.go.Signal;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;

/** One thread cancels a job while the other asks for its signal: there is only one. */
public class CancelAgainstWaitCancelled {

  private final Job job = Engines.on(new PatientClock()).job("build");
  private Signal asked;

  @Operation(runOnce = true)
  public void cancel() {
    job.cancel();
  }

  @Operation(runOnce = true)
  public void waitCancelled() {
    asked = job.waitCancelled();
  }

  @Validate
  public void theSignalThatWasAskedForHasFired() {
    if (asked != null && job.waitCancelled() != asked) {
      throw new IllegalStateException("there are two signals");
    }
  }
}
