package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.Handler;
import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finding the handler of a name, by number of handlers; and the map alone, which is the floor. */
@State(Scope.Thread)
public class Lookup {

  @Param({"1", "10", "100", "1000", "10000"})
  public int handlers;

  private Engine eng;
  private Map<String, Handler> map;
  private InTurn names;

  @Setup
  public void fill() {
    String[] all = Engines.names(handlers);
    eng = Engines.with(all);
    map = new HashMap<>();
    for (String name : all) {
      map.put(name, Engines.OK);
    }
    names = new InTurn(all);
  }

  @Benchmark
  @Measures({"register-stores-a-handler", "looking-up-makes-nothing"})
  @Original({
    "handlers=1: LookupHit1",
    "handlers=10: LookupHit10",
    "handlers=100: LookupHit100",
    "handlers=1000: LookupHit1000",
    "handlers=10000: LookupHit10000"
  })
  public Handler hit() {
    return eng.lookup(names.next());
  }

  @Benchmark
  public Handler mapAlone() {
    return map.get(names.next());
  }
}
