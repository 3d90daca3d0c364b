package engineroom.engine;

import engineroom.engine.go.PipeReader;
import engineroom.engine.json.JsonStream;
import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Decodes what is written to an output as JSON objects, up to the first thing that is none.
 *
 * <p>Ports the goroutines of {@code AddEnv} and {@code AddTable}, {@code streams.go} lines 177-187
 * and 218-223.
 */
final class ObjectReader implements PipeReader {

  private final JsonStream src = new JsonStream();
  private final Consumer<Env> each;
  private boolean hasLeft;

  /** Gives each object to somebody, as soon as it is complete. */
  ObjectReader(Consumer<Env> each) {
    this.each = each;
  }

  @Override
  public int take(byte[] from, int at, int length) {
    int taken = src.take(from, at, length);
    decode();
    return taken;
  }

  @Override
  public void end() {
    src.end();
    decode();
  }

  @Override
  public boolean hasLeft() {
    return hasLeft;
  }

  private void decode() {
    try {
      for (Map<String, Object> object = src.next(); object != null; object = src.next()) {
        each.accept(Decoder.env(object));
      }
    } catch (IOException unheard) { // the end is one of them; the original tells nobody either
      hasLeft = true;
    }
  }
}
