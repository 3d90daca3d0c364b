package engineroom.daemon.client;

import engineroom.engine.go.Text;
import java.io.OutputStream;

/** Bytes of UTF-8 on their way to a screen; a character that comes in pieces waits for its end. */
final class ScreenOutput extends OutputStream {

  private static final int LONGEST = 4;

  private final TextTaker screen;
  private byte[] kept = new byte[0];

  ScreenOutput(TextTaker screen) {
    this.screen = screen;
  }

  @Override
  public void write(int oneByte) {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public synchronized void write(byte[] from, int at, int length) {
    byte[] all = new byte[kept.length + length];
    System.arraycopy(kept, 0, all, 0, kept.length);
    System.arraycopy(from, at, all, kept.length, length);
    int whole = all.length - unfinished(all);
    kept = new byte[all.length - whole];
    System.arraycopy(all, whole, kept, 0, kept.length);
    if (whole > 0) {
      screen.take(Text.ofBytes(all, 0, whole));
    }
  }

  /** How many bytes at the end begin a character and do not end it. */
  private static int unfinished(byte[] bytes) {
    for (int back = 1; back < LONGEST && back <= bytes.length; back++) {
      int lead = bytes[bytes.length - back] & 0xff;
      if (lead >= 0xc0) {
        int needed = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        return needed > back ? back : 0;
      } else if (lead < 0x80) {
        return 0;
      }
    }
    return 0;
  }
}
