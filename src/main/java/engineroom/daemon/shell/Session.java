package engineroom.daemon.shell;

import engineroom.daemon.kernel.Interrupted;
import java.io.IOException;

/** Runs one line after the other; a command that is not whole yet takes in the next. */
final class Session {

  private final Shell shell;
  private final LineSource source;
  private final boolean prompts;

  /** What has been read of a command that is not whole, and why it is not. */
  private String begun = "";

  private SyntaxException unfinished;

  Session(Shell shell, LineSource source, boolean prompts) {
    this.shell = shell;
    this.source = source;
    this.prompts = prompts;
  }

  /** Runs all, and gives the last status. */
  int run() throws IOException {
    boolean more = true;
    while (more) {
      try {
        more = runLine();
      } catch (Flow.Exit e) {
        return e.status();
      } catch (Flow e) {
        begun = "";
      }
    }
    return shell.status();
  }

  /** Runs what the next line completes; false if there is none. */
  private boolean runLine() throws IOException {
    if (prompts) {
      shell.task().print(begun.isEmpty() ? prompt() : "> ");
    }
    String line = nextLine();
    if (line == null && begun.isEmpty()) {
      return false;
    } else if (line == null) {
      throw shell.fail(unfinished.getMessage());
    }
    Command command;
    try {
      command = Parser.parse(begun + line);
    } catch (SyntaxException e) {
      if (!e.isIncomplete()) {
        throw shell.fail(e.getMessage());
      }
      begun += line;
      unfinished = e;
      return true;
    }
    begun = "";
    shell.execute(command, false);
    return true;
  }

  private String nextLine() throws IOException {
    while (true) {
      try {
        return source.next();
      } catch (Interrupted e) {
        shell.handleSignals();
      }
    }
  }

  private String prompt() {
    String set = shell.variables().get("PS1");
    if (set != null) {
      return set;
    }
    String directory = shell.task().directory();
    String home = shell.variables().get("HOME");
    boolean isHome =
        home != null
            && home.length() > 1
            && (directory.equals(home) || directory.startsWith(home + "/"));
    String shown = isHome ? "~" + directory.substring(home.length()) : directory;
    return shown + (shell.task().user().id() == 0 ? " # " : " $ ");
  }
}
