package engineroom.races.scenario;

import engineroom.engine.Engine;
import org.jetbrains.lincheck.datastructures.Operation;

/** Two threads put the first variables into an engine's drawer. */
public class SetGlobalAgainstSetGlobal {

  private final Engine engine = Engines.on(new PatientClock());

  @Operation(runOnce = true)
  public String putDaemon() {
    engine.hackSetGlobalVar("daemon", "running");
    return String.valueOf(engine.hackGetGlobalVar("daemon"));
  }

  @Operation(runOnce = true)
  public String putConfig() {
    engine.hackSetGlobalVar("config", "read");
    return String.valueOf(engine.hackGetGlobalVar("config"));
  }
}
