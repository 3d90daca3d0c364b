package engineroom.daemon.kernel;

import engineroom.daemon.files.FileException;
import engineroom.daemon.files.FileTree;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.LongSupplier;

/** Starts processes. */
public final class Kernel {

  /** The number of the daemon itself on this host: the parent of every first process. */
  static final int DAEMON_PID = 1000;

  private final Clock clock;
  private final Goroutines goroutines;
  private final LongSupplier seconds;
  private final Executables executables;
  private final AtomicInteger lastPid = new AtomicInteger(DAEMON_PID);

  /**
   * A kernel with no processes.
   *
   * @param clock what they sleep by
   * @param goroutines what they run on
   * @param seconds the time of day, in seconds since 1970
   * @param programs the program of each name; null for none
   */
  public Kernel(
      Clock clock,
      Goroutines goroutines,
      LongSupplier seconds,
      Function<String, Program> programs) {
    this.clock = clock;
    this.goroutines = goroutines;
    this.seconds = seconds;
    this.executables = new Executables(programs);
  }

  /**
   * Starts the first process of a container. It takes the three streams over and closes them when
   * it has ended; closing an input must end a read of it that is under way, closing an output a
   * write, or a goroutine stays behind in it.
   *
   * @param spec what is run; with a terminal, all output goes to {@code stdout}
   * @param root the files that it sees, and changes
   * @param stdin what it reads
   * @param stdout what it writes to
   * @param stderr what it complains to; may be the same
   * @throws StartException if it cannot be started; the streams are left alone
   */
  public RunningProcess start(
      ProcessSpec spec, FileTree root, InputStream stdin, OutputStream stdout, OutputStream stderr)
      throws StartException {
    return start(new Namespace(this, root, spec.hostname()), spec, stdin, stdout, stderr);
  }

  RunningProcess start(
      Namespace namespace,
      ProcessSpec spec,
      InputStream stdin,
      OutputStream stdout,
      OutputStream stderr)
      throws StartException {
    FileTree root = namespace.files();
    User user = User.find(spec.user(), root);
    Map<String, String> env = variables(spec.env());
    env.putIfAbsent("HOME", user.home());
    String directory = directory(spec.workingDirectory(), root);
    Executable executable = executables.find(spec.argv(), env.get("PATH"), directory, root);
    Terminal terminal = spec.tty() ? new Terminal(namespace, stdin, stdout) : null;
    List<OpenFile> files =
        spec.tty()
            ? List.of(terminal, terminal, terminal)
            : List.of(
                new OuterInput(namespace, stdin), new OuterOutput(stdout), new OuterOutput(stderr));
    Task task = new Task(namespace, null, user, env, directory, files);
    if (!task.begin(executable, 0, true)) {
      throw new StartException(
          StartException.Reason.BAD_SURROUNDINGS, "fork: resource temporarily unavailable");
    }
    if (terminal != null) {
      terminal.open();
    }
    return new RunningProcess(namespace, task, terminal);
  }

  private static Map<String, String> variables(List<String> env) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String each : env) {
      int equals = each.indexOf('=');
      if (equals > 0) {
        variables.put(each.substring(0, equals), each.substring(equals + 1));
      }
    }
    return variables;
  }

  private static String directory(String wanted, FileTree root) throws StartException {
    try {
      root.directory(wanted);
      return root.realPath(wanted);
    } catch (FileException e) {
      throw new StartException(
          StartException.Reason.BAD_SURROUNDINGS, "chdir " + wanted + ": " + e.reason().words());
    }
  }

  Clock clock() {
    return clock;
  }

  Goroutines goroutines() {
    return goroutines;
  }

  long seconds() {
    return seconds.getAsLong();
  }

  Executables executables() {
    return executables;
  }

  int nextPid() {
    return lastPid.incrementAndGet();
  }
}
