package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A job from a line of text: a name, two arguments, two variables. */
@State(Scope.Thread)
@Measures({
  "the-first-word-without-an-equals-sign-is-the-name",
  "words-with-an-equals-sign-are-variables-wherever-they-stand"
})
public class ParseLine {

  private Engine eng;
  private String line;

  @Setup
  public void fill() {
    eng = Engines.usual();
    line = "VERBOSE=1 job00050 hello TEST=true world";
  }

  @Benchmark
  @Original("ParseJob")
  public Job parseJob() throws EngineException {
    return eng.parseJob(line);
  }
}
