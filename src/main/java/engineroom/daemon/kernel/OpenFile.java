package engineroom.daemon.kernel;

import java.io.IOException;

/** What a file descriptor stands for. Several processes can hold one; the last closes it. */
public abstract class OpenFile {

  private int holders;
  private boolean closed;

  /**
   * Reads what there is, after waiting for it.
   *
   * @param reader whose read it is
   * @param into where the bytes go
   * @param at the first of them
   * @param count how many at most
   * @return how many there were; -1 at the end
   */
  public int read(Task reader, byte[] into, int at, int count) throws IOException {
    throw new IOException("Bad file descriptor");
  }

  /**
   * Writes all.
   *
   * @param writer whose write it is
   * @param from the bytes
   * @param at the first of them
   * @param count how many
   */
  public void write(Task writer, byte[] from, int at, int count) throws IOException {
    throw new IOException("Bad file descriptor");
  }

  /** One more descriptor stands for this. */
  public final synchronized OpenFile hold() {
    holders++;
    return this;
  }

  /** One fewer does. */
  public final void letGo() {
    synchronized (this) {
      if (--holders > 0) {
        return;
      }
    }
    closeOnce();
  }

  /** Closes it, whoever holds it. */
  final void closeOnce() {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    close();
  }

  /** It is closed, once. */
  protected void close() {}
}
