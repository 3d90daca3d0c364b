package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.Handler;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Looking for names that nobody registered, among a hundred that somebody did. */
@State(Scope.Thread)
public class LookupMiss {

  private Engine eng;
  private Engine withCatchall;
  private InTurn unknown;

  @Setup
  public void fill() {
    eng = Engines.usual();
    withCatchall = Engines.usual();
    withCatchall.registerCatchall(Engines.OK);
    String[] names = Engines.names(Engines.USUAL);
    for (int i = 0; i < names.length; i++) {
      names[i] = "no" + names[i];
    }
    unknown = new InTurn(names);
  }

  @Benchmark
  @Measures("an-unknown-job-is-not-found")
  public Handler nobody() {
    return eng.lookup(unknown.next());
  }

  @Benchmark
  @Measures("the-catchall-gets-unknown-names")
  @Original("LookupMissCatchall")
  public Handler catchall() {
    return withCatchall.lookup(unknown.next());
  }
}
