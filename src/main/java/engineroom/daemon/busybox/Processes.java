package engineroom.daemon.busybox;

import engineroom.daemon.kernel.Signals;
import engineroom.daemon.kernel.Task;
import engineroom.daemon.kernel.Terminal;
import java.io.IOException;
import java.time.Duration;
import java.util.List;

/** Programs about processes and the terminal: {@code ps top kill stty}. */
final class Processes {

  private static final Duration BETWEEN_SCREENS = Duration.ofSeconds(5);
  private static final String CLEAR = "\u001b[H\u001b[J";

  private Processes() {}

  static int ps(Task self) throws IOException {
    StringBuilder text = new StringBuilder("PID   USER     TIME   COMMAND\n");
    for (Task each : self.neighbours()) {
      text.append(Columns.right("" + each.pid(), 5)).append(' ');
      text.append(Columns.left(each.user().name(), 8)).append("   0:00 ");
      text.append(String.join(" ", each.argv())).append('\n');
    }
    self.print(text.toString());
    return 0;
  }

  /** A screen every five seconds, for ever, or as many as are asked for. */
  static int top(Task self) throws IOException {
    Options options = Options.of(self, "bn:d:");
    int screens = options.number('n', -1);
    Duration between =
        options.has('d') ? Duration.ofSeconds(options.number('d', 0)) : BETWEEN_SCREENS;
    for (int i = 0; i != screens; i++) {
      if (i > 0) {
        self.sleep(between);
      }
      self.print(screen(self, options.has('b') ? "" : CLEAR));
    }
    return 0;
  }

  private static String screen(Task self, String before) {
    StringBuilder text = new StringBuilder(before);
    List<Task> tasks = self.neighbours();
    text.append("Mem: 0K used, 0K free, 0K shrd, 0K buff, 0K cached\n");
    text.append("CPU:   0% usr   0% sys   0% nic 100% idle   0% io   0% irq   0% sirq\n");
    text.append("Load average: 0.00 0.00 0.00 1/").append(tasks.size()).append(' ');
    text.append(tasks.get(tasks.size() - 1).pid()).append('\n');
    text.append("  PID  PPID USER     STAT   VSZ %VSZ CPU %CPU COMMAND\n");
    for (Task each : tasks) {
      Task parent = each.parent();
      text.append(Columns.right("" + each.pid(), 5)).append(' ');
      text.append(Columns.right("" + (parent == null ? 0 : parent.pid()), 5)).append(' ');
      text.append(Columns.left(each.user().name(), 8)).append(' ');
      text.append(each == self ? "R" : "S").append("        0   0%   0   0% ");
      text.append(String.join(" ", each.argv())).append('\n');
    }
    return text.toString();
  }

  static int kill(Task self) throws IOException {
    List<String> words = self.arguments();
    if (words.equals(List.of("-l"))) {
      List<String> names = Signals.names();
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < names.size(); i++) {
        text.append(Columns.right("" + (i + 1), 2)).append(") ").append(names.get(i)).append('\n');
      }
      self.print(text.toString());
      return 0;
    }
    int signal = Signals.TERM;
    if (!words.isEmpty() && words.get(0).startsWith("-") && words.get(0).length() > 1) {
      boolean apart = words.get(0).equals("-s") && words.size() > 1;
      String name = apart ? words.get(1) : words.get(0).substring(1);
      signal = Signals.number(name);
      words = words.subList(apart ? 2 : 1, words.size());
      if (signal < 0) {
        throw new UsageException("bad signal name '" + name + "'");
      }
    }
    if (words.isEmpty()) {
      throw new UsageException("you need to specify whom to kill");
    }
    int code = 0;
    for (String word : words) {
      if (!word.matches("[0-9]{1,9}")) {
        throw new UsageException("invalid number '" + word + "'");
      }
      if (!self.kill(Integer.parseInt(word), signal)) {
        self.complain("can't kill pid " + word + ": No such process");
        code = 1;
      }
    }
    return code;
  }

  static int stty(Task self) throws IOException {
    Terminal terminal = self.terminal();
    if (terminal == null) {
      self.complain("standard input: Inappropriate ioctl for device");
      return 1;
    }
    int[] size = terminal.size();
    if (!Options.of(self, "").operands().equals(List.of("size"))) {
      throw new UsageException("only its size is known here: stty size");
    }
    self.print(size[0] + " " + size[1] + "\n");
    return 0;
  }
}
