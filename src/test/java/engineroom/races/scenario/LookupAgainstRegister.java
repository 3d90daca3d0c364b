package engineroom.races.scenario;

import engineroom.engine.Engine;
import engineroom.engine.Status;
import org.jetbrains.lincheck.datastructures.Operation;

/** A name that has long been registered is looked up while another is registered. */
public class LookupAgainstRegister {

  /** With {@code commands} they fill a new map up to the point where one more makes it grow. */
  private static final int NAMES = 11;

  private final Engine engine = Engines.on(new PatientClock());

  public LookupAgainstRegister() {
    for (int i = 0; i < NAMES; i++) {
      Engines.register(engine, "name" + i, job -> Status.OK);
    }
  }

  @Operation(runOnce = true)
  public String register() {
    return Engines.register(engine, "pull", job -> Status.OK);
  }

  @Operation(runOnce = true)
  public String lookup() {
    return engine.lookup("commands") == null ? "command not found" : "found";
  }
}
