package engineroom.classroom.worker;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
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

  /** A stream for {@link System#out}: text that is not kept costs no time to encode. */
  PrintStream stream() {
    return new PrintStream(this, true, StandardCharsets.UTF_8) {
      @Override
      public void print(String text) {
        if (text == null || !passesOver(text)) {
          super.print(text);
        }
      }

      @Override
      public void println(String text) {
        print(text);
        println();
      }
    };
  }

  /** Counts a text as if each of its characters were a byte, if nothing more is kept anyway. */
  private synchronized boolean passesOver(String text) {
    boolean full = kept.size() >= KEPT;
    count += full ? text.length() : 0;
    return full;
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
