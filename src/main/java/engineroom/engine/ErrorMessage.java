package engineroom.engine;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

/**
 * Keeps what a run reports, all of it, for the sake of its last line: the buffer of {@code job.go}
 * line 84. It costs next to nothing while nothing is reported.
 */
final class ErrorMessage extends OutputStream {

  private ByteArrayOutputStream kept;

  @Override
  public void write(int oneByte) {
    kept().write(oneByte);
  }

  @Override
  public void write(byte[] from, int at, int length) {
    kept().write(from, at, length);
  }

  private ByteArrayOutputStream kept() {
    if (kept == null) {
      kept = new ByteArrayOutputStream();
    }
    return kept;
  }

  String lastLine() {
    return kept == null ? "" : Tail.of(kept, 1);
  }
}
