package engineroom.stress;

import engineroom.engine.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** Two threads give one output a destination each. */
@JCStressTest
@Description("Two threads give one output a destination each")
@Outcome(id = "1, 1", expect = Expect.ACCEPTABLE, desc = "both are kept")
@Outcome(expect = Expect.FORBIDDEN, desc = "one is lost")
@State
public class TwoDestinations {

  private final Output output = new Output(Runnable::run);
  private final ByteArrayOutputStream one = new ByteArrayOutputStream();
  private final ByteArrayOutputStream other = new ByteArrayOutputStream();

  @Actor
  public void adds() {
    output.add(one);
  }

  @Actor
  public void addsToo() {
    output.add(other);
  }

  @Arbiter
  public void writes(II_Result taken) {
    try {
      output.write('x');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    taken.r1 = one.size();
    taken.r2 = other.size();
  }
}
