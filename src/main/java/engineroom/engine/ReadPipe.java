package engineroom.engine;

import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Pipe;
import engineroom.engine.go.Signal;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A destination that is read on a goroutine of its own while it is written.
 *
 * <p>Ports what {@code AddEnv}, {@code AddListTable} and {@code AddTable} have in common, {@code
 * streams.go} lines 171-187. The original counts its readers in a {@code WaitGroup} of the output;
 * here each destination knows its own.
 */
final class ReadPipe extends OutputStream {

  /** What the goroutine does. */
  interface Reader {
    void read(InputStream src) throws IOException;
  }

  private final Pipe pipe = new Pipe();
  private final Signal readerIsDone = new Signal();

  /** Starts the reader. */
  ReadPipe(Goroutines goroutines, Reader reader) {
    goroutines.go(
        () -> {
          try {
            reader.read(pipe.readEnd());
          } catch (EOFException end) {
            // All that was written has been read.
          } catch (IOException unheard) {
            // The original's readers tell nobody either.
          } finally {
            readerIsDone.fire();
          }
        });
  }

  @Override
  public void write(int oneByte) throws IOException {
    pipe.writeEnd().write(oneByte);
  }

  /** Returns when the reader has taken all of it, and so never, once the reader has given up. */
  @Override
  public void write(byte[] from, int at, int length) throws IOException {
    pipe.writeEnd().write(from, at, length);
  }

  @Override
  public void close() throws IOException {
    pipe.writeEnd().close();
  }

  /** Waits, without limit, until the reader has read its last. */
  void awaitReader() {
    readerIsDone.await();
  }
}
