package engineroom.bench;

import engineroom.engine.Env;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reading one key, each key in its turn, by number of entries. */
@State(Scope.Thread)
@Measures({"the-last-entry-of-a-key-counts", "a-missing-key-is-the-empty-text"})
public class EnvGet {

  @Param({"1", "10", "100", "1000"})
  public int entries;

  private Env env;
  private InTurn keys;

  @Setup
  public void fill() {
    String[] all = Engines.names(entries);
    env = new Env();
    for (String key : all) {
      env.set(key, "a value of twenty...");
    }
    keys = new InTurn(all);
  }

  @Benchmark
  public String get() {
    return env.get(keys.next());
  }
}
