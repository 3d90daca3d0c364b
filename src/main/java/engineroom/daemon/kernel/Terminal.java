package engineroom.daemon.kernel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * A terminal as Linux drives it: what is typed is shown, and handed over line by line; Ctrl-C and
 * Ctrl-\ are signals, Ctrl-D is the end; a line that is written ends in CR LF.
 *
 * <p>That nothing more is typed is not an end: a terminal waits.
 */
public final class Terminal extends OpenFile {

  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;
  private static final int CTRL_H = 8;
  private static final int CTRL_U = 21;
  private static final int CTRL_BACKSLASH = 28;
  private static final int DELETE = 127;

  /** What is typed beyond these is lost, as it is in Linux. */
  private static final int LONGEST_LINE = 4095;

  private static final int MOST_LINES = 256;
  private static final byte[] NOTHING = new byte[0];
  private static final byte[] LINE_END = {'\r', '\n'};
  private static final byte[] RUB_OUT = {'\b', ' ', '\b'};

  private final Namespace namespace;
  private final InputStream in;
  private final OutputStream out;
  private final ByteArrayOutputStream typed = new ByteArrayOutputStream();

  /** What can be read: a line each, an empty one for Ctrl-D. */
  private final Deque<byte[]> lines = new ArrayDeque<>();

  private int taken;
  private int foreground;
  private int rows;
  private int columns;
  private boolean hungUp;

  Terminal(Namespace namespace, InputStream in, OutputStream out) {
    this.namespace = namespace;
    this.in = in;
    this.out = out;
  }

  /** Begins to take what is typed. */
  void open() {
    namespace.kernel().goroutines().go(this::listen);
  }

  /** Rows, then columns; both zero until somebody has said. */
  public int[] size() {
    synchronized (namespace) {
      return new int[] {rows, columns};
    }
  }

  void resize(int newRows, int newColumns) {
    synchronized (namespace) {
      rows = newRows;
      columns = newColumns;
    }
    namespace.signalGroup(foreground(), Signals.WINCH);
  }

  /** Whose Ctrl-C it is. */
  public int foreground() {
    synchronized (namespace) {
      return foreground;
    }
  }

  /**
   * Gives Ctrl-C to others.
   *
   * @param group their process group
   */
  public void setForeground(int group) {
    synchronized (namespace) {
      foreground = group;
    }
  }

  @Override
  public int read(Task reader, byte[] into, int at, int count) throws IOException {
    synchronized (namespace) {
      reader.await(() -> !lines.isEmpty() || reader.isDisturbed());
      if (lines.isEmpty()) {
        throw new Interrupted();
      }
      byte[] line = lines.peek();
      int given = Math.min(count, line.length - taken);
      System.arraycopy(line, taken, into, at, given);
      taken += given;
      if (taken == line.length) {
        lines.poll();
        taken = 0;
      }
      return line.length == 0 ? -1 : given;
    }
  }

  @Override
  public void write(Task writer, byte[] from, int at, int count) throws IOException {
    writer.step();
    ByteArrayOutputStream shown = new ByteArrayOutputStream(count + 16);
    for (int i = at; i < at + count; i++) {
      if (from[i] == '\n') {
        shown.write('\r');
      }
      shown.write(from[i]);
    }
    try {
      show(shown.toByteArray());
    } catch (IOException e) {
      writer.breakPipe();
    }
  }

  @Override
  protected void close() {
    synchronized (namespace) {
      hungUp = true;
    }
    Outside.close(in);
    Outside.close(out);
  }

  private void show(byte[] bytes) throws IOException {
    synchronized (out) {
      out.write(bytes);
      out.flush();
    }
  }

  private void listen() {
    byte[] some = new byte[1024];
    try {
      int count = in.read(some);
      while (count >= 0 && !isHungUp()) {
        for (int i = 0; i < count; i++) {
          type(some[i] & 0xff);
        }
        count = in.read(some);
      }
    } catch (IOException e) {
      // nobody types any more, or nobody looks
    }
  }

  private boolean isHungUp() {
    synchronized (namespace) {
      return hungUp;
    }
  }

  private void type(int key) throws IOException {
    switch (key) {
      case CTRL_C -> interrupt("^C", Signals.INT);
      case CTRL_BACKSLASH -> interrupt("^\\", Signals.QUIT);
      case CTRL_D -> hand(typed.size() == 0 ? NOTHING : takeTyped());
      case CTRL_H, DELETE -> rubOut(1);
      case CTRL_U -> rubOut(typed.size());
      case '\r', '\n' -> {
        show(LINE_END);
        typed.write('\n');
        hand(takeTyped());
      }
      default -> {
        if (typed.size() == LONGEST_LINE) {
          return;
        }
        typed.write(key);
        show(
            key < ' ' && key != '\t'
                ? new byte[] {'^', (byte) (key + '@')}
                : new byte[] {(byte) key});
      }
    }
  }

  private void interrupt(String shown, int signal) throws IOException {
    show(shown.getBytes());
    takeTyped();
    namespace.signalGroup(foreground(), signal);
  }

  private void rubOut(int count) throws IOException {
    byte[] before = takeTyped();
    int left = Math.max(0, before.length - count);
    typed.write(before, 0, left);
    for (int i = left; i < before.length; i++) {
      show(RUB_OUT);
    }
  }

  private byte[] takeTyped() {
    byte[] line = typed.toByteArray();
    typed.reset();
    return line;
  }

  private void hand(byte[] line) {
    synchronized (namespace) {
      if (lines.size() < MOST_LINES) {
        lines.add(line);
      }
      namespace.notifyAll();
    }
  }
}
