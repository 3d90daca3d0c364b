package engineroom.daemon.containers;

import engineroom.daemon.clock.WallClock;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What a container has written, line by line: the driver {@code json-file} of docker 1.6.2, in
 * memory. Of more than 8 MiB the oldest lines go.
 */
final class ContainerLog {

  private static final int MOST = 8 << 20;

  private final WallClock clock;
  private final Deque<LogLine> lines = new ArrayDeque<>();
  private long dropped;
  private int size;
  private boolean open;

  ContainerLog(WallClock clock) {
    this.clock = clock;
  }

  /** Takes what one stream brings, and cuts it into lines. */
  OutputStream taker(boolean error) {
    return new OutputStream() {
      private final ByteArrayOutputStream line = new ByteArrayOutputStream();

      @Override
      public void write(int oneByte) {
        line.write(oneByte);
        if (oneByte == '\n') {
          close();
        }
      }

      @Override
      public void write(byte[] from, int at, int length) {
        for (int i = at; i < at + length; i++) {
          write(from[i]);
        }
      }

      @Override
      public void close() {
        if (line.size() > 0) {
          add(new LogLine(error, line.toByteArray(), clock.now()));
          line.reset();
        }
      }
    };
  }

  private synchronized void add(LogLine line) {
    lines.addLast(line);
    size += line.text().length;
    while (size > MOST && lines.size() > 1) {
      size -= lines.removeFirst().text().length;
      dropped++;
    }
    notifyAll();
  }

  /** Says that lines will come. */
  synchronized void open() {
    open = true;
  }

  /** Says that no more will come, unless it is opened again. */
  synchronized void close() {
    open = false;
    notifyAll();
  }

  /** How many lines there have been. */
  synchronized long count() {
    return dropped + lines.size();
  }

  /**
   * The lines from one on.
   *
   * @param first the number of the first, counted from the beginning
   */
  synchronized List<LogLine> from(long first) {
    List<LogLine> all = new ArrayList<>(lines);
    return all.subList((int) Math.max(0, Math.min(all.size(), first - dropped)), all.size());
  }

  /**
   * The lines from one on; waits until there is one.
   *
   * @return none if the container has ended and nothing more will come
   */
  synchronized List<LogLine> await(long first) {
    while (open && count() <= first) {
      try {
        wait();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return List.of();
      }
    }
    return from(first);
  }
}
