package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.Status;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A job whose handler runs another job, as half of docker's handlers do. */
@State(Scope.Thread)
@Measures("a-run-is-the-handlers-call")
public class DispatchNested {

  private Engine eng;
  private String[] arguments;

  @Setup
  public void fill() {
    eng = Engines.usual();
    arguments = Engines.args(2);
    Engines.register(eng, "outer", DispatchNested::runAnother);
  }

  private static Status runAnother(Job job) {
    try {
      job.eng.job("job00050", job.args).run();
      return Status.OK;
    } catch (EngineException e) {
      return job.error(e);
    }
  }

  @Benchmark
  public Job nested() throws EngineException {
    Job job = eng.job("outer", arguments);
    job.run();
    return job;
  }
}
