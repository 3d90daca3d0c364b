package engineroom.daemon.kernel;

import engineroom.engine.go.Signal;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** A process as its starter sees it: the first of a container, or one that was sent in later. */
public final class RunningProcess {

  /** The heads of {@link #table}'s columns. */
  public static final List<String> TITLES =
      List.of("UID", "PID", "PPID", "C", "STIME", "TTY", "TIME", "CMD");

  private final Namespace namespace;
  private final Task task;
  private final Terminal terminal;

  RunningProcess(Namespace namespace, Task task, Terminal terminal) {
    this.namespace = namespace;
    this.task = task;
    this.terminal = terminal;
  }

  /** Its number on the host. */
  public int pid() {
    return task.hostPid();
  }

  /** Fires when it has ended, all its output is written, and its streams are closed. */
  public Signal ended() {
    return task.ended();
  }

  /** The exit code, 128 and the signal's number if one ended it; 0 while it runs. */
  public int exitCode() {
    return task.exitCode();
  }

  /**
   * Sends it a signal. SIGKILL always ends it; any other passes by a container's first process
   * unless its program catches it.
   *
   * @param number 15 for SIGTERM, for instance
   */
  public void signal(int number) {
    namespace.signal(task, number);
  }

  /** Freezes all processes of its container: they do nothing, while time passes. */
  public void pause() {
    namespace.freeze(true);
  }

  /** Lets them go on. Signals that came meanwhile reach them now. */
  public void resume() {
    namespace.freeze(false);
  }

  /**
   * Says how large its terminal is; nothing if it has none.
   *
   * @param rows lines of text
   * @param columns characters in a line
   */
  public void resize(int rows, int columns) {
    if (terminal != null) {
      terminal.resize(rows, columns);
    }
  }

  /**
   * Starts another process beside it, which sees the same files and processes.
   *
   * @param spec what is run; its host name counts for nothing
   * @param stdin what it reads; for the streams see {@link Kernel#start}
   * @param stdout what it writes to
   * @param stderr what it complains to
   * @throws StartException if it cannot be started
   */
  public RunningProcess enter(
      ProcessSpec spec, InputStream stdin, OutputStream stdout, OutputStream stderr)
      throws StartException {
    if (ended().hasFired()) {
      throw new StartException(
          StartException.Reason.BAD_SURROUNDINGS, "container has no running process");
    }
    return namespace.kernel().start(namespace, spec, stdin, stdout, stderr);
  }

  /** All processes of its container, by number: a value for each of {@link #TITLES}. */
  public List<List<String>> table() {
    List<List<String>> rows = new ArrayList<>();
    for (Task each : namespace.tasks()) {
      Task parent = each.parent();
      rows.add(
          List.of(
              each.user().name(),
              "" + each.hostPid(),
              "" + (parent == null ? Kernel.DAEMON_PID : parent.hostPid()),
              "0",
              each.started(),
              each.terminal() == null ? "?" : "pts/0",
              "00:00:00",
              String.join(" ", each.argv())));
    }
    return rows;
  }
}
