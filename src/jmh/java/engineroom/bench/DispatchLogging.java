package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.io.OutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A dispatch that tells of itself in two lines, each formatted whole and then thrown away. */
@State(Scope.Thread)
@Measures("a-run-logs-its-beginning-and-its-end")
public class DispatchLogging {

  private Engine eng;
  private InTurn names;
  private String[] arguments;

  @Setup
  public void fill() {
    eng = Engines.usual();
    eng.logging = true;
    eng.stderr = OutputStream.nullOutputStream();
    names = new InTurn(Engines.names(Engines.USUAL));
    arguments = Engines.args(2);
  }

  @Benchmark
  @Original("DispatchLogging")
  public Job twoLines() throws EngineException {
    Job job = eng.job(names.next(), arguments);
    job.run();
    return job;
  }
}
