package engineroom.bench;

import engineroom.engine.Engine;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The whole life of an idle engine with four callbacks, as {@link Shutdown} has it, but lived on a
 * virtual thread: in Go everybody is a goroutine, he who shuts down as well.
 */
@State(Scope.Thread)
public class ShutdownByVirtualThread {

  private final Shutdown shutdown = new Shutdown();

  @Setup
  public void fill() {
    shutdown.callbacks = 4;
    shutdown.fill();
  }

  @Benchmark
  @Fork(jvmArgsAppend = "-Djmh.executor=VIRTUAL")
  @Original("ShutdownIdle")
  public Engine wholeLife() {
    return shutdown.wholeLife();
  }
}
