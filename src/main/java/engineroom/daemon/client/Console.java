package engineroom.daemon.client;

import engineroom.engine.go.Text;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * What a command has of its terminal while it runs: three streams, and what Ctrl-C does to it. A
 * command that has been ended by it shows nothing any more. Showing takes no lock: in a page, each
 * command would have to be ready to wait for it at each line.
 */
final class Console {

  /** What a process exits with that Ctrl-C has ended. */
  static final int INTERRUPTED = 130;

  private static final char CTRL_C = 3;
  private static final char CTRL_D = 4;
  private static final int LONGEST_LINE = 4096;
  private static final int MOST_CAUGHT = 2;
  private static final int MOST_PASSED_ON = 3;

  private final Screen screen;
  private final Keyboard keyboard;
  private final String given;
  private final List<Runnable> ends = new ArrayList<>();
  private final OutputStream stdout = new ScreenOutput(text -> show(Screen.Source.STDOUT, text));
  private final OutputStream stderr = new ScreenOutput(text -> show(Screen.Source.STDERR, text));
  private Runnable caught;
  private int givenAt;
  private boolean raw;
  private volatile boolean dead;
  private int interrupts;

  /**
   * A console.
   *
   * @param given what stands for the keyboard as the command's input; null where it reads that
   */
  Console(Screen screen, Keyboard keyboard, String given) {
    this.screen = screen;
    this.keyboard = keyboard;
    this.given = given;
  }

  /** Shows text as the command's output. */
  void out(String text) {
    show(Screen.Source.STDOUT, text);
  }

  /** Shows text as the command's complaint. */
  void err(String text) {
    show(Screen.Source.STDERR, text);
  }

  private void show(Screen.Source source, String text) {
    if (!dead && !text.isEmpty()) {
      screen.show(source, text);
    }
  }

  /** Shows bytes as the command's output. */
  OutputStream stdout() {
    return stdout;
  }

  /** Shows bytes as the command's complaint. */
  OutputStream stderr() {
    return stderr;
  }

  /** Whether the command reads the keyboard. */
  boolean isTerminalIn() {
    return given == null;
  }

  /**
   * The command's input, from now on until it is closed.
   *
   * @param isRaw whether keys go to whoever reads as they are, who shows them himself
   */
  InputStream in(boolean isRaw) {
    if (given != null) {
      return new ByteArrayInputStream(Text.bytes(given));
    }
    synchronized (this) {
      raw = isRaw;
    }
    Keyboard.Reader reader =
        isRaw
            ? keyboard.open(line -> {}, "\r")
            : keyboard.open(line -> show(Screen.Source.TYPED, line + "\n"), "\n");
    endsWith(
        () -> {
          reader.close();
          synchronized (this) {
            raw = false;
          }
        });
    return reader;
  }

  /**
   * The next line of the command's input, without its end; null at the end of the input.
   *
   * @param shown whether it is seen as it is typed
   */
  String line(boolean shown) {
    if (given != null) {
      return givenLine();
    }
    Keyboard.Reader reader =
        keyboard.open(line -> show(Screen.Source.TYPED, shown ? line + "\n" : "\n"), "\n");
    endsWith(reader::close);
    byte[] line = new byte[LONGEST_LINE];
    int length = reader.read(line, 0, line.length);
    return length < 0 ? null : Text.ofBytes(line, 0, length - 1);
  }

  private String givenLine() {
    if (givenAt >= given.length()) {
      return null;
    }
    int end = given.indexOf('\n', givenAt);
    String line = given.substring(givenAt, end < 0 ? given.length() : end);
    givenAt += line.length() + 1;
    return line;
  }

  /** Has Ctrl-C do something else than end the command, once. */
  synchronized void catchInterrupts(Runnable what) {
    caught = what;
  }

  /** Does something when the command is ended by Ctrl-C; at once, if it has been. */
  void endsWith(Runnable what) {
    synchronized (this) {
      ends.add(what);
      if (!dead) {
        return;
      }
    }
    what.run();
  }

  /** Ctrl-D. */
  synchronized void end() {
    interrupts = 0;
    if (raw) {
      keyboard.press(CTRL_D);
    } else {
      keyboard.end();
    }
  }

  /** A line was typed while the command runs. */
  synchronized void type(String line) {
    interrupts = 0;
    keyboard.type(line);
  }

  /**
   * Ctrl-C: a key like any other for a program with a terminal of its own; a signal for one whose
   * signals the command passes on, which then may take no notice; or the end of the command.
   * Pressed again and again, it is always that.
   */
  void interrupt() {
    boolean passedOn;
    Runnable action;
    synchronized (this) {
      interrupts++;
      passedOn = raw;
      int most = passedOn ? MOST_PASSED_ON : MOST_CAUGHT;
      action = interrupts < most ? passedOn ? () -> keyboard.press(CTRL_C) : caught : null;
      if (!passedOn) {
        show(Screen.Source.TYPED, "^C\n");
      }
      if (action != null && interrupts == most - 1) {
        err("(Ctrl-C goes to the container. Once more, and this command ends without it.)\n");
      }
    }
    if (action == null) {
      die();
    } else {
      action.run();
    }
  }

  private void die() {
    List<Runnable> all;
    synchronized (this) {
      dead = true;
      all = new ArrayList<>(ends);
    }
    for (Runnable each : all) {
      each.run();
    }
  }

  /** Whether Ctrl-C has ended the command. */
  boolean isDead() {
    return dead;
  }
}
