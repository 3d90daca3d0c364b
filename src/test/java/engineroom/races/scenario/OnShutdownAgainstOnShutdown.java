package engineroom.races.scenario;

import engineroom.engine.Engine;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Validate;

/** Two threads register a callback: both are counted and called. */
public class OnShutdownAgainstOnShutdown {

  private final HastyClock clock = new HastyClock();
  private final Engine engine = Engines.on(clock);
  private final AtomicInteger calls = new AtomicInteger();

  @Operation(runOnce = true)
  public void onShutdown() {
    engine.onShutdown(calls::incrementAndGet);
  }

  @Operation(runOnce = true)
  public void onShutdownToo() {
    engine.onShutdown(calls::incrementAndGet);
  }

  @Validate
  public void bothAreCalled() {
    engine.shutdown();
    if (calls.get() != 2 || clock.hasGivenUp()) {
      throw new IllegalStateException(calls + " calls, gave up: " + clock.hasGivenUp());
    }
  }
}
