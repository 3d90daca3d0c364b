package engineroom.races.scenario;

import engineroom.engine.Engine;
import java.util.concurrent.atomic.AtomicInteger;
import org.jetbrains.lincheck.datastructures.Operation;

/** Two threads shut one engine down: only one of them is the first. */
public class ShutdownAgainstShutdown {

  private final Engine engine = Engines.on(new PatientClock());
  private final AtomicInteger calls = new AtomicInteger();

  public ShutdownAgainstShutdown() {
    engine.onShutdown(calls::incrementAndGet);
  }

  @Operation(runOnce = true)
  public String shutdown() {
    return shutDown();
  }

  @Operation(runOnce = true)
  public String shutdownToo() {
    return shutDown();
  }

  private String shutDown() {
    engine.shutdown();
    return "back after " + calls.get() + " call";
  }
}
