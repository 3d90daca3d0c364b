package engineroom.daemon.containers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * A pipe that takes all that is written to it, at once, and holds only whoever reads. So a slow
 * client does not stop a container: {@code ioutils.NewBufReader} of docker 1.6.2.
 */
final class GrowingPipe extends OutputStream {

  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
  private boolean writeEndClosed;
  private boolean readEndClosed;

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] from, int at, int length) throws IOException {
    if (readEndClosed || writeEndClosed) {
      throw new IOException("io: read/write on closed pipe");
    }
    waiting.write(from, at, length);
    notifyAll();
  }

  /** Says that nothing more comes; what is there can still be read. */
  @Override
  public synchronized void close() {
    writeEndClosed = true;
    notifyAll();
  }

  /** Hands what there is on until nothing more comes, or somebody closes the reader's end. */
  void copyTo(OutputStream out) throws IOException {
    for (byte[] next = take(); next != null; next = take()) {
      out.write(next, 0, next.length);
    }
  }

  private synchronized byte[] take() {
    while (waiting.size() == 0 && !writeEndClosed && !readEndClosed) {
      pause();
    }
    if (readEndClosed || waiting.size() == 0) {
      return null;
    }
    byte[] all = waiting.toByteArray();
    waiting.reset();
    return all;
  }

  private void pause() {
    try {
      wait();
    } catch (InterruptedException e) {
      readEndClosed = true;
      Thread.currentThread().interrupt();
    }
  }

  /** Ends the reading: writes fail from now on. */
  synchronized void closeReadEnd() {
    readEndClosed = true;
    notifyAll();
  }

  /** The reader's end as a stream. */
  InputStream in() {
    return new InputStream() {
      private byte[] current = new byte[0];
      private int at;

      @Override
      public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        if (at == current.length) {
          byte[] next = take();
          if (next == null) {
            return -1;
          }
          current = next;
          at = 0;
        }
        int count = Math.min(length, current.length - at);
        System.arraycopy(current, at, into, offset, count);
        at += count;
        return count;
      }

      @Override
      public void close() {
        closeReadEnd();
      }
    };
  }
}
