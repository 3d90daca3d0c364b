package engineroom.classroom.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Takes what the student's code prints: keeps the beginning, counts the rest. */
final class PrintedOutput extends OutputStream {

  private static final int KEPT = 4000;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long count;

  @Override
  public synchronized void write(int oneByte) {
    count++;
    if (kept.size() < KEPT) {
      kept.write(oneByte);
    }
  }

  @Override
  public synchronized void write(byte[] from, int at, int length) {
    count += length;
    kept.write(from, at, Math.min(length, Math.max(0, KEPT - kept.size())));
  }

  synchronized void clear() {
    kept.reset();
    count = 0;
  }

  synchronized long count() {
    return count;
  }

  synchronized String text() {
    return kept.toString(StandardCharsets.UTF_8);
  }
}
