package engineroom.races.scenario;

import engineroom.engine.Engine;
import org.jetbrains.lincheck.datastructures.Operation;

/** A callback is registered while the engine is shut down, and called before it is counted. */
public class CallbackIsNotYetCounted {

  private final Engine engine = Engines.on(new HastyClock());

  @Operation(runOnce = true)
  public String onShutdown() {
    engine.onShutdown(() -> {});
    return "is registered";
  }

  @Operation(runOnce = true)
  public String shutdown() {
    try {
      engine.shutdown();
      return "is back";
    } catch (IllegalStateException e) { // Go's panic, of the goroutine that called the callback
      return e.getMessage();
    }
  }
}
