package engineroom.daemon.client;

import engineroom.engine.go.Text;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What is typed and not yet read: lines, single keys, and ends of input. Whoever reads next gets
 * the next of them, a command while it reads and the prompt once it does not.
 */
final class Keyboard {

  /**
   * Something that was typed.
   *
   * @param text a line without its end, or the character of a key; null for an end of the input
   * @param isLine whether the return key was pressed behind it
   */
  private record Typed(String text, boolean isLine) {}

  private final Deque<Typed> typed = new ArrayDeque<>();

  /** Adds a line, without its end. */
  void type(String line) {
    add(new Typed(line, true));
  }

  /** Adds a key that ends no line. */
  void press(char key) {
    add(new Typed(String.valueOf(key), false));
  }

  /** Ends the input of whoever reads then: Ctrl-D. */
  void end() {
    add(new Typed(null, false));
  }

  private synchronized void add(Typed what) {
    typed.add(what);
    notifyAll();
  }

  /** Forgets what nobody has read: Ctrl-C. */
  synchronized void forget() {
    typed.clear();
  }

  /** The next line; null where something else is typed. */
  String line() {
    Typed next = take(open(line -> {}, ""));
    return next.isLine ? next.text : null;
  }

  /**
   * What a command reads.
   *
   * @param echo is told of each line before it is read
   * @param lineEnd what the return key gives
   */
  Reader open(TextTaker echo, String lineEnd) {
    return new Reader(echo, lineEnd);
  }

  private synchronized Typed take(Reader reader) {
    while (typed.isEmpty() && !reader.closed) {
      try {
        wait();
      } catch (InterruptedException e) {
        throw new IllegalStateException("nobody interrupts this thread", e);
      }
    }
    return reader.closed ? new Typed(null, false) : typed.remove();
  }

  /** The bytes of what is typed while a command reads. */
  final class Reader extends InputStream {

    private final TextTaker echo;
    private final String lineEnd;
    private byte[] current = new byte[0];
    private int at;
    private boolean closed;

    private Reader(TextTaker echo, String lineEnd) {
      this.echo = echo;
      this.lineEnd = lineEnd;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      if (at == current.length) {
        Typed next = take(this);
        if (next.text == null) {
          return -1;
        }
        if (next.isLine) {
          echo.take(next.text);
        }
        current = Text.bytes(next.isLine ? next.text + lineEnd : next.text);
        at = 0;
      }
      int count = Math.min(length, current.length - at);
      System.arraycopy(current, at, into, offset, count);
      at += count;
      return count;
    }

    /** Ends it for the one who reads; what is typed from now on is for the next. */
    @Override
    public void close() {
      synchronized (Keyboard.this) {
        closed = true;
        Keyboard.this.notifyAll();
      }
    }
  }
}
