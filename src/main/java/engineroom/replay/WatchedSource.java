package engineroom.replay;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What an input reads in a script: a text that can be made to break off. */
final class WatchedSource extends FilterInputStream {

  private final String failRead;
  private final String failClose;
  private final Runnable heard;

  private WatchedSource(String text, String failRead, String failClose, Runnable heard) {
    super(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    this.failRead = failRead;
    this.failClose = failClose;
    this.heard = heard;
  }

  /** The source of a step; null where the script says null. */
  static WatchedSource of(ScriptFields step, CaseState state) throws ScriptException {
    if (step.value("text") == null) {
      return null;
    }
    return new WatchedSource(
        step.text("text"),
        step.textOrNull("failRead"),
        step.textOrNull("failClose"),
        state.saying(step.textOrNull("say")));
  }

  @Override
  public int read() throws IOException {
    return goingOn(super.read());
  }

  @Override
  public int read(byte[] into, int at, int length) throws IOException {
    return goingOn(super.read(into, at, length));
  }

  /** Where the text is over: its end, or its error. */
  private int goingOn(int got) throws IOException {
    if (got < 0 && failRead != null) {
      throw new IOException(failRead);
    }
    return got;
  }

  @Override
  public void close() throws IOException {
    heard.run();
    if (failClose != null) {
      throw new IOException(failClose);
    }
  }
}
