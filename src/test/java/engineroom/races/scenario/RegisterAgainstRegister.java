package engineroom.races.scenario;

import engineroom.engine.Engine;
import engineroom.engine.Status;
import org.jetbrains.lincheck.datastructures.Operation;

/** Two threads register a handler under one name. */
public class RegisterAgainstRegister {

  private final Engine engine = Engines.on(new PatientClock());

  @Operation(runOnce = true)
  public String register() {
    return Engines.register(engine, "pull", job -> Status.OK);
  }

  @Operation(runOnce = true)
  public String registerToo() {
    return Engines.register(engine, "pull", job -> Status.ERR);
  }
}
