package engineroom.daemon.busybox;

import engineroom.daemon.files.FileException;
import engineroom.daemon.kernel.Program;
import engineroom.daemon.kernel.Task;
import engineroom.daemon.shell.ShellProgram;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All programs, by name. */
public final class Busybox {

  private static final Map<String, Program> PROGRAMS = new TreeMap<>();

  static {
    PROGRAMS.put("true", self -> 0);
    PROGRAMS.put("false", self -> 1);
    PROGRAMS.put("echo", new Echo());
    PROGRAMS.put("cat", new Cat());
    PROGRAMS.put("sleep", new Sleep());
    PROGRAMS.put("sh", new ShellProgram(inTheShell("true", "false", "echo")));
  }

  private Busybox() {}

  /** Those that ash runs without a process of their own. */
  private static Map<String, Program> inTheShell(String... names) {
    Map<String, Program> programs = new TreeMap<>();
    for (String name : names) {
      programs.put(name, program(name));
    }
    return programs;
  }

  /**
   * The program of a name.
   *
   * @param name without a directory
   * @return null if there is none
   */
  public static Program program(String name) {
    Program program = PROGRAMS.get(name);
    return program == null ? null : self -> run(program, self);
  }

  /** The names of all. */
  public static Set<String> names() {
    return PROGRAMS.keySet();
  }

  /** What a program does not deal with itself is said as busybox says it, and ends it with 1. */
  private static int run(Program program, Task self) throws IOException {
    try {
      return program.run(self);
    } catch (UsageException e) {
      self.complain(e.getMessage());
    } catch (FileException e) {
      self.complain(e.path() + ": " + e.sentence());
    }
    return 1;
  }
}
