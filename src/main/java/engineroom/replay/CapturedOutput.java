package engineroom.replay;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where an output's text ends up in a script: a buffer that can be made to fail. */
final class CapturedOutput extends OutputStream {

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final boolean closer;
  private final String failWrite;
  private final String failClose;
  private boolean closed;

  private CapturedOutput(boolean closer, String failWrite, String failClose) {
    this.closer = closer;
    this.failWrite = failWrite;
    this.failClose = failClose;
  }

  static CapturedOutput of(ScriptFields step) throws ScriptException {
    String failClose = step.textOrNull("failClose");
    boolean closer = step.flagOrFalse("closer") || failClose != null;
    return new CapturedOutput(closer, step.textOrNull("failWrite"), failClose);
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] from, int at, int length) throws IOException {
    if (failWrite != null) {
      throw new IOException(failWrite);
    }
    kept.write(from, at, length);
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    if (failClose != null) {
      throw new IOException(failClose);
    }
  }

  synchronized String text() {
    return kept.toString(StandardCharsets.UTF_8);
  }

  /** Whether it was closed; null where it is no closer, which the original never closes. */
  synchronized Boolean closed() {
    return closer ? closed : null;
  }
}
