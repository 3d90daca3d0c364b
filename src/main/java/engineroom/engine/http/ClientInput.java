package engineroom.engine.http;

import engineroom.engine.go.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ThreadFactory;

/**
 * What a client sends. It is read when somebody asks for it; once a signal waits for the client's
 * end, a thread of its own reads ahead, a little, so that the end is seen even if nobody asks.
 *
 * <p>Stands for {@code conn.closeNotify} and the pipe that it puts before the connection.
 */
final class ClientInput extends InputStream {

  private static final int ROOM = 4096;

  private final InputStream client;
  private final ThreadFactory threads;

  /** What has been read ahead; null as long as nobody does. */
  private byte[] ahead;

  private int at;
  private int end;
  private boolean reading;
  private boolean watched;
  private boolean ended;
  private IOException failure;
  private Signal gone = new Signal();

  /**
   * What comes from a client.
   *
   * @param threads gives whoever reads ahead a thread of its own
   */
  ClientInput(InputStream client, ThreadFactory threads) {
    this.client = client;
    this.threads = threads;
  }

  /** From now on this signal, and no other, fires when the client sends no more or has left. */
  void watchFor(Signal gone) {
    boolean late;
    synchronized (this) {
      this.gone = gone;
      late = ended;
      if (!watched && !ended) {
        watched = true;
        ahead = new byte[ROOM];
        threads.newThread(this::readAhead).start();
      }
    }
    if (late) {
      gone.fire();
    }
  }

  private void readAhead() {
    try {
      while (mayReadAhead()) {
        int count = readTheClient(ahead, 0, ROOM);
        synchronized (this) {
          at = 0;
          end = Math.max(count, 0);
          notifyAll();
        }
      }
    } catch (IOException gone) {
      // Whoever asks next is told.
    }
  }

  private synchronized boolean mayReadAhead() throws IOException {
    while (!ended && (reading || at < end)) {
      pause();
    }
    reading = !ended;
    return !ended;
  }

  private void pause() throws IOException {
    try {
      wait();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int most) throws IOException {
    synchronized (this) {
      while (at == end && !ended && (watched || reading)) {
        pause();
      }
      if (at < end) {
        return takeAhead(into, from, most);
      }
      if (failure != null) {
        throw failure;
      }
      if (ended) {
        return -1;
      }
      reading = true;
    }
    return readTheClient(into, from, most);
  }

  private int takeAhead(byte[] into, int from, int most) {
    int count = Math.min(most, end - at);
    System.arraycopy(ahead, at, into, from, count);
    at += count;
    notifyAll();
    return count;
  }

  /** Reads on behalf of whoever has set {@link #reading}. */
  private int readTheClient(byte[] into, int from, int most) throws IOException {
    int count = -1;
    IOException broken = null;
    try {
      count = client.read(into, from, most);
    } catch (IOException e) {
      broken = e;
    }
    hasRead(count, broken);
    if (broken != null) {
      throw broken;
    }
    return count;
  }

  private void hasRead(int count, IOException broken) {
    Signal toFire;
    synchronized (this) {
      reading = false;
      failure = broken;
      ended |= count < 0;
      toFire = gone;
      notifyAll();
    }
    if (count < 0) {
      toFire.fire();
    }
  }

  /** Ends whatever is being read, and tells whoever waits for the client's end. */
  @Override
  public void close() throws IOException {
    Signal toFire;
    synchronized (this) {
      ended = true;
      toFire = gone;
      notifyAll();
    }
    toFire.fire();
    client.close();
  }
}
