package engineroom.daemon.containers;

import engineroom.daemon.jobs.JsonFields;
import engineroom.daemon.kernel.RunningProcess;
import engineroom.engine.json.JsonException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A command that is, or will be, run in a container beside its program. */
final class ExecCommand {

  private final String id;
  private final Container container;
  private final List<String> commandLine;
  private final String user;
  private final boolean tty;
  private final boolean opensStdin;
  private final boolean opensStdout;
  private final boolean opensStderr;
  private RunningProcess process;
  private boolean running;
  private int exitCode;

  /**
   * A command that has not run.
   *
   * @param commandLine the program and its arguments
   * @param user who runs it; empty for the container's own
   * @param opens whether it gets an input, and whoever starts it its two outputs
   */
  ExecCommand(
      String id,
      Container container,
      List<String> commandLine,
      String user,
      boolean tty,
      boolean... opens) {
    this.id = id;
    this.container = container;
    this.commandLine = commandLine;
    this.user = user;
    this.tty = tty;
    this.opensStdin = opens[0];
    this.opensStdout = opens[1];
    this.opensStderr = opens[2];
  }

  String id() {
    return id;
  }

  Container container() {
    return container;
  }

  List<String> commandLine() {
    return commandLine;
  }

  String user() {
    return user;
  }

  boolean hasTty() {
    return tty;
  }

  boolean opensStdin() {
    return opensStdin;
  }

  boolean opensStdout() {
    return opensStdout;
  }

  boolean opensStderr() {
    return opensStderr;
  }

  /** Notes that it is being run; false if it is already. */
  synchronized boolean begin() {
    boolean first = !running;
    running = true;
    return first;
  }

  synchronized void setProcess(RunningProcess started) {
    process = started;
  }

  synchronized RunningProcess process() {
    return process;
  }

  synchronized void end(int code) {
    running = false;
    exitCode = code;
  }

  synchronized byte[] toJson() throws JsonException {
    Map<String, Object> config = new LinkedHashMap<>();
    config.put("tty", tty);
    config.put("entrypoint", commandLine.getFirst());
    config.put("arguments", commandLine.subList(1, commandLine.size()));
    config.put("user", user);
    config.put("privileged", false);
    return new JsonFields()
        .add("ID", id)
        .add("Running", running)
        .add("ExitCode", exitCode)
        .add("ProcessConfig", config)
        .add("OpenStdin", opensStdin)
        .add("OpenStderr", opensStderr)
        .add("OpenStdout", opensStdout)
        .add("Container", ContainerView.raw(container))
        .bytes();
  }
}
