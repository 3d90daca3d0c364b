package engineroom.daemon.containers;

import engineroom.daemon.jobs.JobBody;
import engineroom.daemon.kernel.ProcessSpec;
import engineroom.daemon.kernel.RunningProcess;
import engineroom.daemon.kernel.StartException;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.go.Pipe;
import engineroom.engine.go.Signal;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The jobs that run commands in a container beside its program. Models {@code daemon/exec.go} of
 * docker 1.6.2.
 */
final class ExecJobs {

  private final Containers containers;
  private final Surroundings around;

  ExecJobs(Containers containers, Surroundings around) {
    this.containers = containers;
    this.around = around;
  }

  void install(Engine eng) throws EngineException {
    eng.register("execCreate", JobBody.handler(this::create));
    eng.register("execStart", JobBody.handler(this::start));
    eng.register("execResize", JobBody.handler(this::resize));
    eng.register("execInspect", JobBody.handler(this::inspect));
  }

  private void create(Job job) throws EngineException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " [options] container command [args]");
    String name = job.args[0];
    Container container = containers.get(name);
    if (!container.state().isRunning()) {
      throw new EngineException("Container " + name + " is not running");
    }
    if (container.state().isPaused()) {
      throw new EngineException(
          "Container " + name + " is paused, unpause the container before exec");
    }
    List<String> line = job.getenvList("Cmd");
    if (line == null || line.isEmpty()) {
      throw new EngineException("No exec command specified");
    }
    ExecCommand command =
        new ExecCommand(
            around.ids().next(),
            container,
            line,
            "",
            job.getenvBool("Tty"),
            job.getenvBool("AttachStdin"),
            job.getenvBool("AttachStdout"),
            job.getenvBool("AttachStderr"));
    container.logEvent("exec_create: " + String.join(" ", line));
    containers.addCommand(command);
    job.printf("%s\n", command.id());
  }

  private void start(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " [options] exec");
    ExecCommand command = containers.command(job.args[0]);
    if (!command.begin()) {
      throw new EngineException("Error: Exec command " + job.args[0] + " is already running");
    }
    command.container().logEvent("exec_start: " + String.join(" ", command.commandLine()));
    Broadcast stdout = new Broadcast();
    Broadcast stderr = new Broadcast();
    Pipe stdin = new Pipe();
    Attachment attachment = new Attachment(around.goroutines());
    if (command.opensStdout()) {
      attachment.stdout(stdout, job.stdout);
    }
    if (command.opensStderr()) {
      attachment.stderr(stderr, job.stderr);
    }
    if (command.opensStdin()) {
      attachment.stdin(job, stdin.writeEnd(), true, command.hasTty());
    }
    Signal over = attachment.over();
    try {
      InputStream in = command.opensStdin() ? stdin.readEnd() : InputStream.nullInputStream();
      run(command, in, stdout, stderr);
      job.stdout.write(new byte[0]); // the client may send what it reads
    } catch (StartException e) {
      stdin.readEnd().close();
      stdout.clean();
      stderr.clean();
      command.end(128);
      throw new EngineException(
          "Cannot run exec command "
              + job.args[0]
              + " in container "
              + command.container().id()
              + ": [8] System error: "
              + e.getMessage());
    }
    over.await();
  }

  private void run(ExecCommand command, InputStream in, Broadcast stdout, Broadcast stderr)
      throws StartException {
    Container container = command.container();
    RunningProcess process =
        container
            .process()
            .enter(
                new ProcessSpec(
                    command.commandLine(),
                    Monitor.environment(container, List.of()),
                    Monitor.workingDirectory(container),
                    container.config().fullHostname(),
                    container.config().text("User"),
                    command.hasTty()),
                in,
                stdout,
                stderr);
    command.setProcess(process);
    around.goroutines().go(() -> watch(command, process, stdout, stderr));
  }

  private static void watch(
      ExecCommand command, RunningProcess process, Broadcast stdout, Broadcast stderr) {
    process.ended().await();
    command.end(process.exitCode());
    stdout.clean();
    stderr.clean();
  }

  private void resize(Job job) throws EngineException {
    JobBody.expectArgs(
        job, 3, 3, "Not enough arguments. Usage: " + job.name + " EXEC HEIGHT WIDTH\n");
    List<Integer> size = LifeJobs.size(job);
    RunningProcess process = containers.command(job.args[0]).process();
    if (process != null) {
      process.resize(size.get(0), size.get(1));
    }
  }

  private void inspect(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "usage: " + job.name + " ID");
    job.stdout.write(containers.command(job.args[0]).toJson());
  }
}
