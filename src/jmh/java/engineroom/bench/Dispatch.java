package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Making a job and running it, by number of arguments; the handler does nothing. */
@State(Scope.Thread)
@Measures("a-run-is-the-handlers-call")
public class Dispatch {

  @Param({"0", "2", "20"})
  public int args;

  private Engine eng;
  private InTurn names;
  private String[] arguments;

  @Setup
  public void fill() {
    eng = Engines.usual();
    names = new InTurn(Engines.names(Engines.USUAL));
    arguments = Engines.args(args);
  }

  @Benchmark
  @Original("args=2: Dispatch")
  public Job hit() throws EngineException {
    Job job = eng.job(names.next(), arguments);
    job.run();
    return job;
  }
}
