package engineroom.races.scenario;

import engineroom.engine.Engine;
import org.jetbrains.lincheck.datastructures.Operation;

/** A callback is registered while the engine is shut down, and the list has just been read. */
public class CallbackIsCountedAndNotCalled {

  private final HastyClock clock = new HastyClock();
  private final Engine engine = Engines.on(clock);

  @Operation(runOnce = true)
  public String onShutdown() {
    engine.onShutdown(() -> {});
    return "is registered";
  }

  @Operation(runOnce = true)
  public String shutdown() {
    try {
      engine.shutdown();
    } catch (IllegalStateException e) { // the subject of another scenario
      return "is back at once";
    }
    return clock.hasGivenUp() ? "is back after ten seconds" : "is back at once";
  }
}
