package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Running a job that nobody registered, up to the error that says so. */
@State(Scope.Thread)
@Measures({"an-unknown-job-is-not-found", "an-unknown-job-never-completes"})
public class DispatchMiss {

  private Engine eng;
  private String[] arguments;

  @Setup
  public void fill() {
    eng = Engines.usual();
    arguments = Engines.args(2);
  }

  @Benchmark
  @Original("DispatchMiss")
  public EngineException nobody() {
    Job job = eng.job("nosuch", arguments);
    try {
      job.run();
      throw new IllegalStateException("somebody registered " + job.name);
    } catch (EngineException notFound) {
      return notFound;
    }
  }
}
