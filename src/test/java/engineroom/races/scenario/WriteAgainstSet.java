package engineroom.races.scenario;

import engineroom.engine.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jetbrains.lincheck.datastructures.Operation;

/** One thread writes to an output while the other replaces its only destination. */
public class WriteAgainstSet {

  private final Output output = new Output(Runnable::run);
  private final ByteArrayOutputStream before = new ByteArrayOutputStream();
  private final ByteArrayOutputStream after = new ByteArrayOutputStream();

  public WriteAgainstSet() {
    output.add(before);
  }

  @Operation(runOnce = true)
  public String write() throws IOException {
    output.write('x');
    if (before.size() > 0) {
      return "to the old one";
    }
    return after.size() > 0 ? "to the new one" : "to nobody";
  }

  @Operation(runOnce = true)
  public String set() {
    output.set(after);
    return "is set";
  }
}
