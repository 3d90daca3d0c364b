package engineroom.daemon.shell;

import engineroom.daemon.files.FileException;
import engineroom.daemon.kernel.Executable;
import engineroom.daemon.kernel.Interrupted;
import engineroom.daemon.kernel.Signals;
import engineroom.daemon.kernel.Task;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What only the shell itself can do. */
final class Builtins {

  private static final int WRONG = 2;
  private static final Map<String, Builtin> ALL = new HashMap<>();

  static {
    ALL.put(":", (shell, arguments) -> 0);
    ALL.put("cd", Builtins::cd);
    ALL.put("pwd", Builtins::pwd);
    ALL.put("exit", Builtins::exit);
    ALL.put("export", Builtins::export);
    ALL.put("unset", Builtins::unset);
    ALL.put("set", Builtins::set);
    ALL.put("shift", Builtins::shift);
    ALL.put("eval", Builtins::eval);
    ALL.put("exec", Builtins::exec);
    ALL.put("break", (shell, arguments) -> leave(arguments, false));
    ALL.put("continue", (shell, arguments) -> leave(arguments, true));
    ALL.put("trap", Builtins::trap);
    ALL.put("wait", Builtins::await);
    ALL.put("read", Builtins::read);
  }

  /** One of them. */
  @FunctionalInterface
  interface Builtin {
    /** Does it, and gives the status. */
    int run(Shell shell, List<String> arguments) throws IOException;
  }

  private Builtins() {}

  /** The one of a name; null for none. */
  static Builtin of(String name) {
    return ALL.get(name);
  }

  private static int cd(Shell shell, List<String> arguments) throws IOException {
    Variables variables = shell.variables();
    Task task = shell.task();
    String wanted = arguments.isEmpty() ? variables.get("HOME") : arguments.get(0);
    boolean back = "-".equals(wanted);
    String target = back ? variables.get("OLDPWD") : wanted;
    if (target == null) {
      return 0;
    }
    try {
      String path = task.path(target);
      task.files().directory(path);
      variables.set("OLDPWD", task.directory());
      task.setDirectory(task.files().realPath(path));
      variables.set("PWD", task.directory());
    } catch (FileException e) {
      shell.complain("cd: can't cd to " + target);
      return WRONG;
    }
    if (back) {
      task.print(task.directory() + "\n");
    }
    return 0;
  }

  private static int pwd(Shell shell, List<String> arguments) throws IOException {
    shell.task().print(shell.task().directory() + "\n");
    return 0;
  }

  private static int exit(Shell shell, List<String> arguments) throws IOException {
    throw new Flow.Exit(arguments.isEmpty() ? shell.status() : number(shell, arguments.get(0)));
  }

  private static int number(Shell shell, String text) throws IOException {
    if (text.isEmpty()
        || text.length() > 9
        || !text.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
      throw shell.fail("Illegal number: " + text);
    }
    return Integer.parseInt(text);
  }

  private static int export(Shell shell, List<String> arguments) throws IOException {
    for (String each : arguments) {
      int equals = each.indexOf('=');
      String name = equals < 0 ? each : each.substring(0, equals);
      if (!Parser.isName(name)) {
        throw shell.fail("export: " + name + ": bad variable name");
      }
      if (equals >= 0) {
        shell.variables().set(name, each.substring(equals + 1));
      }
      shell.variables().export(name);
    }
    if (arguments.isEmpty()) {
      for (Map.Entry<String, String> each : shell.variables().exported().entrySet()) {
        shell.task().print("export " + each.getKey() + "='" + each.getValue() + "'\n");
      }
    }
    return 0;
  }

  private static int unset(Shell shell, List<String> arguments) {
    arguments.forEach(shell.variables()::unset);
    return 0;
  }

  private static int set(Shell shell, List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      return 0;
    }
    String first = arguments.get(0);
    if (first.equals("-e") || first.equals("+e")) {
      shell.setErrorsEnd(first.equals("-e"));
    } else if (first.equals("--")) {
      shell.variables().setArguments(arguments.subList(1, arguments.size()));
    } else if (first.startsWith("-") || first.startsWith("+")) {
      throw shell.fail("set: illegal option " + first);
    } else {
      shell.variables().setArguments(arguments);
    }
    return 0;
  }

  private static int shift(Shell shell, List<String> arguments) throws IOException {
    int count = arguments.isEmpty() ? 1 : number(shell, arguments.get(0));
    List<String> now = shell.variables().arguments();
    if (count > now.size()) {
      throw shell.fail("shift: can't shift that many");
    }
    shell.variables().setArguments(List.copyOf(now.subList(count, now.size())));
    return 0;
  }

  private static int eval(Shell shell, List<String> arguments) throws IOException {
    shell.setStatus(0);
    shell.run(String.join(" ", arguments));
    return shell.status();
  }

  private static int exec(Shell shell, List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      return 0;
    }
    Executable executable = shell.find(arguments);
    throw new Flow.Exit(executable == null ? shell.status() : shell.task().become(executable));
  }

  private static int leave(List<String> arguments, boolean goesOn) {
    boolean isCount = !arguments.isEmpty() && arguments.get(0).matches("[1-9][0-9]?");
    throw new Flow.LeaveLoop(isCount ? Integer.parseInt(arguments.get(0)) : 1, goesOn);
  }

  private static int trap(Shell shell, List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      for (Map.Entry<Integer, String> each : shell.traps().actions().entrySet()) {
        String name = each.getKey() == 0 ? "EXIT" : Signals.names().get(each.getKey() - 1);
        shell.task().print("trap -- '" + each.getValue() + "' " + name + "\n");
      }
      return 0;
    }
    boolean resets = arguments.size() == 1 || arguments.get(0).equals("-");
    List<String> signals = arguments.subList(arguments.size() == 1 ? 0 : 1, arguments.size());
    for (String name : signals) {
      int signal = Signals.number(name);
      if (signal < 0) {
        shell.complain("trap: " + name + ": invalid signal specification");
        return 1;
      }
      shell.traps().set(signal, resets ? null : arguments.get(0));
    }
    shell.tellOfTraps();
    return 0;
  }

  /** Waits for jobs; a signal with a trap ends that. */
  private static int await(Shell shell, List<String> arguments) throws IOException {
    int status = arguments.isEmpty() ? 0 : 127;
    for (Task job : List.copyOf(shell.jobs())) {
      if (arguments.isEmpty() || arguments.contains("" + job.pid())) {
        if (!shell.task().await(job)) {
          int signal = shell.task().nextSignal();
          shell.handleSignals();
          return 128 + signal;
        }
        shell.jobs().remove(job);
        status = arguments.isEmpty() ? 0 : job.exitCode();
      }
    }
    return status;
  }

  private static int read(Shell shell, List<String> arguments) throws IOException {
    List<String> names = arguments;
    boolean raw = !names.isEmpty() && names.get(0).equals("-r");
    if (raw) {
      names = names.subList(1, names.size());
    }
    if (names.isEmpty()) {
      names = List.of("REPLY");
    }
    LineSource.Line line;
    try {
      line = LineSource.read(shell.task());
    } catch (Interrupted e) {
      int signal = shell.task().nextSignal();
      shell.handleSignals();
      return 128 + signal;
    }
    String text = raw ? line.text() : line.text().replace("\\", "");
    String separators = shell.separators();
    int at = 0;
    for (int i = 0; i < names.size(); i++) {
      while (at < text.length() && separators.indexOf(text.charAt(at)) >= 0) {
        at++;
      }
      int end = at;
      while (end < text.length()
          && (i == names.size() - 1 || separators.indexOf(text.charAt(end)) < 0)) {
        end++;
      }
      String value = text.substring(at, end);
      shell.variables().set(names.get(i), i == names.size() - 1 ? value.stripTrailing() : value);
      at = end;
    }
    return line.isWhole() ? 0 : 1;
  }
}
