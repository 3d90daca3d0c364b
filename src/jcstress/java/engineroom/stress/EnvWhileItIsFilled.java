package engineroom.stress;

import engineroom.engine.Env;
import engineroom.engine.Output;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Description;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;

/** An environment is read while a second object is written to the output that fills it. */
@JCStressTest
@Description("An environment is read while a second object is written to the output that fills it")
@Outcome(
    id = {"4e, 1", "9c, 2"},
    expect = Expect.ACCEPTABLE,
    desc = "one object, the first or the second")
@Outcome(
    id = "4e, 2",
    expect = Expect.ACCEPTABLE_INTERESTING,
    desc = "the name of the first, the size of the second")
@Outcome(
    id = "9c, 1",
    expect = Expect.FORBIDDEN,
    desc = "the name of the second, and then the size of the first")
@Outcome(expect = Expect.FORBIDDEN, desc = "what nobody wrote")
@State
public class EnvWhileItIsFilled {

  private static final byte[] FIRST = bytes("{\"Id\":\"4e\",\"Size\":1}");
  private static final byte[] SECOND = bytes("{\"Id\":\"9c\",\"Size\":2}");

  private final Output output = new Output(Runnable::run);
  private final Env env;

  public EnvWhileItIsFilled() {
    env = output.addEnv();
    write(FIRST);
  }

  private void write(byte[] object) {
    try {
      output.write(object);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(String object) {
    return object.getBytes(StandardCharsets.US_ASCII);
  }

  @Actor
  public void writes() {
    write(SECOND);
  }

  @Actor
  public void reads(LL_Result read) {
    read.r1 = env.get("Id");
    read.r2 = env.get("Size");
  }
}
