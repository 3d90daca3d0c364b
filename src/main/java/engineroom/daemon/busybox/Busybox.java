package engineroom.daemon.busybox;

import engineroom.daemon.files.FileException;
import engineroom.daemon.kernel.Executable;
import engineroom.daemon.kernel.Program;
import engineroom.daemon.kernel.Task;
import engineroom.daemon.shell.ShellProgram;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All programs, by name. */
public final class Busybox {

  private static final int NOT_FOUND = 127;
  private static final Map<String, Program> PROGRAMS = new TreeMap<>();

  static {
    PROGRAMS.put("true", self -> 0);
    PROGRAMS.put("false", self -> 1);
    PROGRAMS.put("echo", new Echo());
    PROGRAMS.put("cat", new Cat());
    PROGRAMS.put("sleep", new Sleep());
    PROGRAMS.put("env", new Environment());
    PROGRAMS.put("test", new Check());
    PROGRAMS.put("[", new Check());
    PROGRAMS.put("ls", new ListFiles());
    PROGRAMS.put("hostname", Who::hostname);
    PROGRAMS.put("whoami", Who::whoami);
    PROGRAMS.put("id", Who::id);
    PROGRAMS.put("pwd", Who::pwd);
    PROGRAMS.put("uname", Who::uname);
    PROGRAMS.put("date", DateText::run);
    PROGRAMS.put("touch", Paths::touch);
    PROGRAMS.put("mkdir", Paths::mkdir);
    PROGRAMS.put("rmdir", Paths::rmdir);
    PROGRAMS.put("rm", Paths::rm);
    PROGRAMS.put("mv", Paths::mv);
    PROGRAMS.put("cp", Paths::cp);
    PROGRAMS.put("ln", Paths::ln);
    PROGRAMS.put("chmod", Paths::chmod);
    PROGRAMS.put("chown", Paths::chown);
    PROGRAMS.put("readlink", Paths::readlink);
    PROGRAMS.put("find", Paths::find);
    PROGRAMS.put("awk", new Awk());
    PROGRAMS.put("usleep", Sleep::micro);
    PROGRAMS.put("head", Lines::head);
    PROGRAMS.put("tail", Lines::tail);
    PROGRAMS.put("wc", Lines::wc);
    PROGRAMS.put("grep", Lines::grep);
    PROGRAMS.put("yes", Producers::yes);
    PROGRAMS.put("seq", Producers::seq);
    PROGRAMS.put("printf", Producers::printf);
    PROGRAMS.put("ps", Processes::ps);
    PROGRAMS.put("top", Processes::top);
    PROGRAMS.put("kill", Processes::kill);
    PROGRAMS.put("stty", Processes::stty);
    PROGRAMS.put("sh", new ShellProgram(inTheShell("true false echo test [ printf kill")));
    PROGRAMS.put("busybox", Busybox::run);
  }

  private Busybox() {}

  /** Those that ash runs without a process of their own. */
  private static Map<String, Program> inTheShell(String names) {
    Map<String, Program> programs = new TreeMap<>();
    for (String name : names.split(" ")) {
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

  /** {@code busybox PROGRAM [ARG]...}; alone, it lists them. */
  private static int run(Task self) throws IOException {
    if (self.arguments().isEmpty()) {
      self.print(String.join("\n", names()) + "\n");
      return 0;
    }
    Program program = program(self.arguments().get(0));
    if (program == null) {
      self.complainAs(self.arguments().get(0), "applet not found");
      return NOT_FOUND;
    }
    return self.become(new Executable(program, self.arguments()));
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
