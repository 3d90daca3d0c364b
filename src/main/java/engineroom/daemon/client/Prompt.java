package engineroom.daemon.client;

import engineroom.daemon.shell.TypedCommand;
import java.util.List;

/** A terminal whose shell knows {@code docker}, {@code help} and {@code clear}, and no more. */
public final class Prompt {

  private static final int NOT_FOUND = 127;
  private static final int MISUSED = 2;
  private static final char CTRL_C = 3;
  private static final String SIGN = "$ ";
  private static final String MORE = "> ";
  private static final String HELP =
      """
      docker COMMAND ...   asks the small docker; docker --help lists the commands
      clear                empties this terminal
      Ctrl-C               ends a command; Ctrl-D ends what it reads
      <<EOF                behind a command: the lines that follow, up to EOF, are its input
      """;

  private final DockerClient docker;
  private final Screen screen;
  private final Keyboard keyboard = new Keyboard();
  private Console running;

  /** A terminal, which begins as soon as it is {@link #serve served}. */
  Prompt(DockerClient docker, Screen screen) {
    this.docker = docker;
    this.screen = screen;
  }

  /** Runs what is typed, line by line, for ever. */
  void serve() {
    int status = 0;
    while (true) {
      screen.prompt(status);
      String line = keyboard.line();
      if (line != null) {
        screen.show(Screen.Source.TYPED, SIGN + line + "\n");
        status = line.isBlank() ? status : run(line);
      }
    }
  }

  /**
   * Types a line: for the command that runs, as far as it reads; the next command, if not.
   *
   * @param line without its end
   */
  public void type(String line) {
    Console now = running();
    if (now == null) {
      keyboard.type(line);
    } else {
      now.type(line);
    }
  }

  /** Ctrl-D: ends the input of the command that runs. */
  public void end() {
    Console now = running();
    if (now != null) {
      now.end();
    }
  }

  /** Ctrl-C: ends the command that runs, or does what the command has it do. */
  public void interrupt() {
    keyboard.forget();
    Console now = running();
    if (now == null) {
      screen.show(Screen.Source.TYPED, "^C\n");
      keyboard.press(CTRL_C);
    } else {
      now.interrupt();
    }
  }

  private synchronized Console running() {
    return running;
  }

  private synchronized void running(Console console) {
    running = console;
  }

  private int run(String line) {
    try {
      TypedCommand command = TypedCommand.read(line);
      List<String> words = command.words();
      String given = command.hereEnd() == null ? null : hereDocument(command.hereEnd());
      if (command.hereEnd() != null && given == null) {
        return Console.INTERRUPTED;
      }
      switch (words.isEmpty() ? "" : words.getFirst()) {
        case "docker" -> {
          return runDocker(words.subList(1, words.size()), given);
        }
        case "help" -> screen.show(Screen.Source.STDOUT, HELP);
        case "clear" -> screen.clear();
        case "" -> {
          return 0;
        }
        default -> {
          screen.show(
              Screen.Source.STDERR,
              "-sh: "
                  + words.getFirst()
                  + ": not found (this prompt knows docker, help and clear)\n");
          return NOT_FOUND;
        }
      }
      return 0;
    } catch (IllegalArgumentException e) {
      screen.show(Screen.Source.STDERR, e.getMessage() + "\n");
      return MISUSED;
    }
  }

  /** The lines up to the one that ends them; null where Ctrl-C does. */
  private String hereDocument(String end) {
    StringBuilder text = new StringBuilder();
    for (String line = keyboard.line(); line != null; line = keyboard.line()) {
      screen.show(Screen.Source.TYPED, MORE + line + "\n");
      if (line.equals(end)) {
        return text.toString();
      }
      text.append(line).append('\n');
    }
    return null;
  }

  private int runDocker(List<String> words, String given) {
    Console console = new Console(screen, keyboard, given);
    running(console);
    try {
      int status = docker.run(words, console);
      return console.isDead() ? Console.INTERRUPTED : status;
    } finally {
      running(null);
    }
  }
}
