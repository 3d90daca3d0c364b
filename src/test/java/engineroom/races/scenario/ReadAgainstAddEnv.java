package engineroom.races.scenario;

import engineroom.engine.Env;
import engineroom.engine.Output;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jetbrains.lincheck.datastructures.Operation;

/** An environment is read while a second object is written to the output that it is read from. */
public class ReadAgainstAddEnv {

  private final Output output = new Output(Runnable::run);
  private final Env env = output.addEnv();

  public ReadAgainstAddEnv() throws IOException {
    write("{\"Id\":\"4e\",\"Size\":1}");
  }

  private void write(String object) throws IOException {
    output.write(object.getBytes(StandardCharsets.US_ASCII));
  }

  @Operation(runOnce = true)
  public String print() throws IOException {
    write("{\"Id\":\"9c\",\"Size\":2}");
    return "is printed";
  }

  @Operation(runOnce = true)
  public String read() {
    return env.get("Id") + ", size " + env.get("Size");
  }
}
