package engineroom.classroom.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

/**
 * The keyboard: single keys where there is a terminal, else letters with the enter key after them.
 */
public final class TerminalKeys implements Keyboard, AutoCloseable {

  private static final char INTERRUPT = 3;
  private static final char END_OF_INPUT = 4;

  /** What a shell expects of a program that ended by Ctrl-C. */
  private static final int INTERRUPTED = 130;

  /** How long a read holds the terminal, in milliseconds: closing has to wait for it. */
  private static final long HELD = 50;

  private final Terminal terminal;
  private final @Nullable Attributes before;
  private final boolean single;
  private volatile boolean ended;

  /**
   * Takes over the keyboard. Ctrl-C ends the program at once, whatever it is at, and the terminal
   * is then as it was.
   */
  public TerminalKeys() throws IOException {
    terminal = TerminalBuilder.builder().name("engine-room").system(true).dumb(true).build();
    single = !terminal.getType().startsWith(Terminal.TYPE_DUMB);
    before = single ? terminal.enterRawMode() : null;
  }

  @Override
  public boolean single() {
    return single;
  }

  @Override
  public void read(Consumer<Character> taker) {
    Thread.ofPlatform().daemon().name("keys").start(() -> readAll(taker));
  }

  private void readAll(Consumer<Character> taker) {
    try {
      if (single) {
        readTerminal(taker);
      } else {
        readLetters(taker);
      }
    } catch (IOException e) {
      taker.accept(END);
    }
  }

  private void readTerminal(Consumer<Character> taker) throws IOException {
    NonBlockingReader reader = terminal.reader();
    int c = reader.read(HELD);
    while (!ended && c != NonBlockingReader.EOF) {
      if (c == INTERRUPT) {
        Runtime.getRuntime().exit(INTERRUPTED);
      }
      if (c != NonBlockingReader.READ_EXPIRED) {
        taker.accept(c == END_OF_INPUT ? END : (char) c);
      }
      c = reader.read(HELD);
    }
    taker.accept(END);
  }

  private static void readLetters(Consumer<Character> taker) throws IOException {
    boolean begun = false;
    for (int c = System.in.read(); c >= 0; c = System.in.read()) {
      if (c == '\n' && !begun) {
        taker.accept('\n');
      } else if (c != '\n' && c != '\r' && !begun) {
        taker.accept((char) c);
      }
      begun = c != '\n';
    }
    taker.accept(END);
  }

  @Override
  public void close() {
    ended = true;
    try {
      if (single) {
        terminal.setAttributes(before);
      }
      terminal.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
