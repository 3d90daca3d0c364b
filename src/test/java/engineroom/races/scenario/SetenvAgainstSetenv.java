package engineroom.races.scenario;

import engineroom.engine.Env;
import org.jetbrains.lincheck.datastructures.Operation;

/**
 * Two threads set a key each, and each looks whether it is there. There is a key already: the list
 * of a new environment has no room yet, and a write beside its array is more than the checker can
 * bear.
 */
public class SetenvAgainstSetenv {

  private final Env env = new Env();

  public SetenvAgainstSetenv() {
    env.set("Detach", "1");
  }

  @Operation(runOnce = true)
  public boolean setImage() {
    env.set("Image", "busybox");
    return env.get("Image").equals("busybox");
  }

  @Operation(runOnce = true)
  public boolean setMemory() {
    env.set("Memory", "1024");
    return env.get("Memory").equals("1024");
  }
}
