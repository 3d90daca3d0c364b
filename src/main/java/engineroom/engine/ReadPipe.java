package engineroom.engine;

import engineroom.engine.go.Goroutines;
import engineroom.engine.go.PipeReader;
import engineroom.engine.go.Signal;
import java.io.OutputStream;

/**
 * A destination that is read while it is written.
 *
 * <p>Ports what {@code AddEnv}, {@code AddListTable} and {@code AddTable} have in common, {@code
 * streams.go} lines 171-187. The original counts its readers in a {@code WaitGroup} of the output;
 * here each destination knows its own. Only its output uses it, and holds its lock meanwhile.
 */
final class ReadPipe extends OutputStream {

  private final PipeReader reader;

  /** Starts the reader. */
  ReadPipe(Goroutines goroutines, PipeReader reader) {
    this.reader = goroutines.goReading(reader);
  }

  @Override
  public void write(int oneByte) {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  /** Returns when the reader has taken all of it, and so never, once the reader has left. */
  @Override
  public void write(byte[] from, int at, int length) {
    int taken = 0;
    do {
      Signal goOn = new Signal();
      if (!reader.hasLeft()) {
        goOn.fire();
      }
      goOn.await(); // for ever, where nobody has fired
      taken += reader.take(from, at + taken, length - taken);
    } while (taken < length);
  }

  /** Lets the reader come to its end: what it is to wait for is waited for here. */
  void awaitReader() {
    if (!reader.hasLeft()) {
      reader.end();
    }
  }
}
