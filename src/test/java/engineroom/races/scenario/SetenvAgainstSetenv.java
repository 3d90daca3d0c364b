package engineroom.races.scenario;

import engineroom.engine.Env;
import org.jetbrains.lincheck.datastructures.Operation;

/** Two threads set a key each, and each asks for its own. */
public class SetenvAgainstSetenv {

  private final Env env = new Env();

  @Operation(runOnce = true)
  public String setImage() {
    env.set("Image", "busybox");
    return env.get("Image");
  }

  @Operation(runOnce = true)
  public String setMemory() {
    env.set("Memory", "1024");
    return env.get("Memory");
  }
}
