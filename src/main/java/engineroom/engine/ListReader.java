package engineroom.engine;

import engineroom.engine.go.PipeReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/**
 * Takes all that is written to an output, and reads it as one JSON list once there is no more.
 *
 * <p>Ports the goroutine of {@code AddListTable}, {@code streams.go} lines 198-207.
 */
final class ListReader implements PipeReader {

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final Table dst;

  ListReader(Table dst) {
    this.dst = dst;
  }

  @Override
  public int take(byte[] from, int at, int length) {
    content.write(from, at, length);
    return length;
  }

  @Override
  public void end() {
    try {
      dst.readListFrom(content.toByteArray());
    } catch (IOException unheard) {
      // The original tells nobody either, and the table stays empty.
    }
  }

  /** Never before the end. */
  @Override
  public boolean hasLeft() {
    return false;
  }
}
