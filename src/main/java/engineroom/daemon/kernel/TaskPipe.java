package engineroom.daemon.kernel;

import java.io.IOException;

/**
 * A pipe between processes. It keeps what nobody has read yet, up to a limit; beyond that a writer
 * waits.
 */
final class TaskPipe {

  private static final int CAPACITY = 16 << 10;

  private final Namespace namespace;
  private byte[] kept = new byte[0];
  private int first;
  private int count;
  private boolean hasWriter = true;
  private boolean hasReader = true;

  private final OpenFile readEnd = new ReadEnd();
  private final OpenFile writeEnd = new WriteEnd();

  TaskPipe(Namespace namespace) {
    this.namespace = namespace;
  }

  OpenFile readEnd() {
    return readEnd;
  }

  OpenFile writeEnd() {
    return writeEnd;
  }

  /** As many bytes as there is room for, without waiting. The namespace is held. */
  private int put(byte[] from, int at, int length) {
    if (kept.length == 0) {
      kept = new byte[CAPACITY];
    }
    int taken = Math.min(length, CAPACITY - count);
    for (int i = 0; i < taken; i++) {
      kept[(first + count + i) % CAPACITY] = from[at + i];
    }
    count += taken;
    namespace.notifyAll();
    return taken;
  }

  private final class ReadEnd extends OpenFile {

    @Override
    public int read(Task reader, byte[] into, int at, int length) throws IOException {
      synchronized (namespace) {
        reader.await(() -> count > 0 || !hasWriter || reader.isDisturbed());
        if (count == 0) {
          if (hasWriter) {
            throw new Interrupted();
          }
          return -1;
        }
        int taken = Math.min(length, count);
        for (int i = 0; i < taken; i++) {
          into[at + i] = kept[(first + i) % CAPACITY];
        }
        first = (first + taken) % CAPACITY;
        count -= taken;
        namespace.notifyAll();
        return taken;
      }
    }

    @Override
    protected void close() {
      synchronized (namespace) {
        hasReader = false;
        kept = new byte[0];
        count = 0;
        namespace.notifyAll();
      }
    }
  }

  private final class WriteEnd extends OpenFile {

    @Override
    public void write(Task writer, byte[] from, int at, int length) throws IOException {
      int done = 0;
      while (done < length) {
        synchronized (namespace) {
          writer.await(() -> count < CAPACITY || !hasReader);
          if (hasReader) {
            done += put(from, at + done, length - done);
            continue;
          }
        }
        writer.breakPipe();
      }
    }

    @Override
    protected void close() {
      synchronized (namespace) {
        hasWriter = false;
        namespace.notifyAll();
      }
    }
  }

  /**
   * Puts in what comes from outside, on a goroutine that is no process.
   *
   * @return whether there is still a reader
   */
  boolean feed(byte[] from, int length) {
    int done = 0;
    synchronized (namespace) {
      while (done < length && hasReader) {
        if (count < CAPACITY) {
          done += put(from, done, length - done);
        } else {
          namespace.awaitChange();
        }
      }
      return hasReader;
    }
  }
}
