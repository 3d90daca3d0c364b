package engineroom.engine.go;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Two ends without a buffer between them: {@code io.Pipe}.
 *
 * <p>A write returns only when readers have taken every byte of it, or when an end is closed. That
 * is why a pipe nobody reads stops the job that writes; {@link java.io.PipedOutputStream} would
 * swallow the first kilobyte and hide it.
 */
public final class Pipe {

  private static final byte[] NOTHING = new byte[0];

  private final Object oneWriterAtATime = new Object();
  private final Object state = new Object();
  private byte[] data = NOTHING;
  private int offset;
  private int left;
  private boolean writing;
  private boolean writeEndClosed;
  private IOException readEndClosedWith;

  private final ReadEnd readEnd = new ReadEnd();
  private final WriteEnd writeEnd = new WriteEnd();

  /** The end to read from: gives end of file once the write end is closed. */
  public ReadEnd readEnd() {
    return readEnd;
  }

  /** The end to write to. */
  public OutputStream writeEnd() {
    return writeEnd;
  }

  /** The end that takes what is written. */
  public final class ReadEnd extends InputStream {

    private ReadEnd() {}

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
      if (length == 0) {
        return 0; // Go waits for a writer even then; a stream of Java must not
      }
      synchronized (state) {
        int taken;
        do {
          Waiting.on(state, () -> writing || writeEndClosed || readEndClosedWith != null);
          if (readEndClosedWith != null) {
            throw new IOException("io: read/write on closed pipe");
          }
          if (!writing) {
            return -1;
          }
          taken = Math.min(length, left);
          System.arraycopy(data, offset, into, at, taken);
          offset += taken;
          left -= taken;
          if (left == 0) {
            writing = false;
            state.notifyAll();
          }
        } while (taken == 0); // an empty write wakes a reader of Go; Java's sleeps on
        return taken;
      }
    }

    /** Closes this end: every write, under way or to come, fails. */
    @Override
    public void close() {
      closeWith(new IOException("io: read/write on closed pipe"));
    }

    /**
     * Closes this end and gives writers a reason.
     *
     * @param reason what every write, under way or to come, throws
     */
    public void closeWith(IOException reason) {
      synchronized (state) {
        readEndClosedWith = reason;
        state.notifyAll();
      }
    }
  }

  private final class WriteEnd extends OutputStream {

    @Override
    public void write(int oneByte) throws IOException {
      write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
      synchronized (oneWriterAtATime) {
        synchronized (state) {
          if (writeEndClosed) {
            throw new IOException("io: read/write on closed pipe");
          }
          data = from;
          offset = at;
          left = length;
          writing = true;
          state.notifyAll();
          Waiting.on(state, () -> !writing || readEndClosedWith != null || writeEndClosed);
          boolean taken = !writing;
          writing = false;
          data = NOTHING;
          if (readEndClosedWith != null) {
            throw readEndClosedWith;
          }
          if (!taken) {
            throw new IOException("io: read/write on closed pipe");
          }
        }
      }
    }

    @Override
    public void close() {
      synchronized (state) {
        writeEndClosed = true;
        state.notifyAll();
      }
    }
  }
}
