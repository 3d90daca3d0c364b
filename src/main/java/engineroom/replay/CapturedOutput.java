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
  private final Runnable heard;
  private boolean closed;

  private CapturedOutput(boolean closer, String failWrite, String failClose, Runnable heard) {
    this.closer = closer;
    this.failWrite = failWrite;
    this.failClose = failClose;
    this.heard = heard;
  }

  /** The destination that a step names: none, one made by an earlier step, or else a new one. */
  static CapturedOutput of(ScriptFields step, CaseState state) throws ScriptException {
    if (step.value("dst") == null) {
      return null;
    }
    if (step.flagOrFalse("same")) {
      return state.destinations.of(step);
    }
    CapturedOutput made = made(step, state);
    state.destinations.set(step, made);
    return made;
  }

  private static CapturedOutput made(ScriptFields step, CaseState state) throws ScriptException {
    String failClose = step.textOrNull("failClose");
    String say = step.textOrNull("say");
    boolean closer = step.flagOrFalse("closer") || failClose != null || say != null;
    return new CapturedOutput(closer, step.textOrNull("failWrite"), failClose, state.saying(say));
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
    heard.run();
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
