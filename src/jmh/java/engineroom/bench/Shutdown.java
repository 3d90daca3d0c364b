package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.Host;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The whole life of an idle engine: made, given callbacks that do nothing, shut down. */
@State(Scope.Thread)
@Measures("callbacks-run-side-by-side")
public class Shutdown {

  @Param({"0", "4", "64"})
  public int callbacks;

  private Host host;

  @Setup
  public void fill() {
    host = Engines.host();
  }

  @Benchmark
  @Original("callbacks=4: ShutdownIdle")
  public Engine wholeLife() {
    Engine eng = new Engine(host);
    for (int i = 0; i < callbacks; i++) {
      eng.onShutdown(() -> {});
    }
    eng.shutdown();
    return eng;
  }
}
