package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Making a job that is never run, by number of arguments. */
@State(Scope.Thread)
@Measures({"making-a-job-never-fails", "making-a-job-runs-and-logs-nothing"})
public class Creation {

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
  @Original("args=2: Create")
  public Job job() {
    return eng.job(names.next(), arguments);
  }
}
