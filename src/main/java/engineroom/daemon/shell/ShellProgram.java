package engineroom.daemon.shell;

import engineroom.daemon.files.FileException;
import engineroom.daemon.kernel.Program;
import engineroom.daemon.kernel.Task;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code sh [-ei] [-c SCRIPT [NAME [ARG]...] | FILE [ARG]...]}; without either, what is typed. */
public final class ShellProgram implements Program {

  private static final int WRONG = 2;
  private static final int NOT_FOUND = 127;

  private final Map<String, Program> programs;

  /**
   * The shell.
   *
   * @param programs what it runs without a process of its own, by name
   */
  public ShellProgram(Map<String, Program> programs) {
    this.programs = programs;
  }

  @Override
  public int run(Task self) throws IOException {
    List<String> arguments = new ArrayList<>(self.arguments());
    String letters = "";
    while (!arguments.isEmpty() && arguments.get(0).startsWith("-")) {
      letters += arguments.remove(0).substring(1);
    }
    for (char letter : letters.toCharArray()) {
      if ("ceil".indexOf(letter) < 0) {
        self.complain("illegal option -" + letter);
        return WRONG;
      }
    }
    boolean fromText = letters.contains("c");
    String script = null;
    if (fromText) {
      if (arguments.isEmpty()) {
        self.complain("-c requires an argument");
        return WRONG;
      }
      script = arguments.remove(0);
    } else if (!arguments.isEmpty()) {
      try {
        byte[] bytes = self.files().file(self.path(arguments.get(0))).content().bytes();
        script = new String(bytes, StandardCharsets.UTF_8);
      } catch (FileException e) {
        self.complain("can't open '" + arguments.get(0) + "'");
        return NOT_FOUND;
      }
    }
    if (arguments.isEmpty()) {
      arguments.add(self.argv().get(0));
    }
    boolean interactive = letters.contains("i") || script == null && self.terminal() != null;
    Variables variables = new Variables(self.env(), arguments);
    variables.set("PWD", self.directory());
    Shell shell = new Shell(self, variables, programs, interactive);
    shell.setErrorsEnd(letters.contains("e"));
    LineSource source = script == null ? LineSource.typed(self) : LineSource.of(script);
    return shell.end(new Session(shell, source, interactive && script == null).run());
  }
}
