package engineroom.daemon.busybox;

import engineroom.daemon.kernel.Executable;
import engineroom.daemon.kernel.Program;
import engineroom.daemon.kernel.StartException;
import engineroom.daemon.kernel.Task;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** {@code env [-i] [NAME=VALUE]... [PROGRAM [ARG]...]}: all variables, or a program with others. */
final class Environment implements Program {

  private static final int NOT_FOUND = 127;
  private static final int NOT_PERMITTED = 126;

  @Override
  public int run(Task self) throws IOException {
    Options options = Options.of(self, "i");
    List<String> operands = options.operands();
    if (options.has('i')) {
      self.env().clear();
    }
    int next = 0;
    while (next < operands.size() && operands.get(next).indexOf('=') > 0) {
      String[] pair = operands.get(next++).split("=", 2);
      self.env().put(pair[0], pair[1]);
    }
    if (next < operands.size()) {
      return become(self, operands.subList(next, operands.size()));
    }
    StringBuilder text = new StringBuilder();
    for (Map.Entry<String, String> each : self.env().entrySet()) {
      text.append(each.getKey()).append('=').append(each.getValue()).append('\n');
    }
    self.print(text.toString());
    return 0;
  }

  private static int become(Task self, List<String> argv) throws IOException {
    Executable executable;
    try {
      executable = self.find(argv);
    } catch (StartException e) {
      boolean missing = e.reason() == StartException.Reason.NOT_FOUND;
      self.complain(
          "can't execute '"
              + argv.get(0)
              + "': "
              + (missing ? "No such file or directory" : "Permission denied"));
      return missing ? NOT_FOUND : NOT_PERMITTED;
    }
    return self.become(executable);
  }
}
