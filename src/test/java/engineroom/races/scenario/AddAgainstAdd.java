package engineroom.races.scenario;

import engineroom.engine.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.jetbrains.lincheck.datastructures.Operation;

/** Two threads add a destination to an output, and write to it: each gets its own writing. */
public class AddAgainstAdd {

  private final Output output = new Output(Runnable::run);

  @Operation(runOnce = true)
  public String add() throws IOException {
    return addAndWrite();
  }

  @Operation(runOnce = true)
  public String addToo() throws IOException {
    return addAndWrite();
  }

  private String addAndWrite() throws IOException {
    ByteArrayOutputStream own = new ByteArrayOutputStream();
    output.add(own);
    output.write('x');
    return own.size() > 0 ? "written" : "lost";
  }
}
