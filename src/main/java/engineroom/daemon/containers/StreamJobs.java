package engineroom.daemon.containers;

import engineroom.daemon.jobs.JobBody;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.go.Rfc3339;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * The jobs that show what a container writes, and let clients write to it. Models {@code logs.go}
 * and {@code attach.go} in {@code daemon/} of docker 1.6.2.
 */
final class StreamJobs {

  private static final int SECOND = 1_000_000_000;
  private static final int WHOLE = "2006-01-02T15:04:05".length();

  private final Containers containers;
  private final Surroundings around;

  StreamJobs(Containers containers, Surroundings around) {
    this.containers = containers;
    this.around = around;
  }

  void install(Engine eng) throws EngineException {
    eng.register("logs", JobBody.handler(this::logs));
    eng.register("attach", JobBody.handler(this::attach));
  }

  private void logs(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " CONTAINER\n");
    if (!job.getenvBool("stdout") && !job.getenvBool("stderr")) {
      throw new EngineException("You must choose at least one stream");
    }
    Container container = containers.get(job.args[0]);
    if (!container.hostConfig().logType().equals("json-file")) {
      throw new EngineException(
          "\"logs\" endpoint is supported only for \"json-file\" logging driver");
    }
    ContainerLog log = container.log();
    long next = Math.max(0, log.count() - tail(job.getenv("tail")));
    boolean follows = job.getenvBool("follow");
    List<LogLine> lines = log.from(next);
    while (!lines.isEmpty() || follows && container.state().isRunning()) {
      for (LogLine line : lines) {
        write(job, line);
      }
      next += lines.size();
      lines = follows ? log.await(next) : List.of();
      if (follows && lines.isEmpty()) {
        return;
      }
    }
  }

  /** How many lines from the end are wanted; all where that is no number. */
  private static long tail(String text) {
    try {
      long count = text.isEmpty() || text.equals("all") ? -1 : Long.parseLong(text);
      return count < 0 ? Long.MAX_VALUE : count;
    } catch (NumberFormatException e) {
      return Long.MAX_VALUE;
    }
  }

  private static void write(Job job, LogLine line) throws IOException {
    if (!job.getenvBool(line.error() ? "stderr" : "stdout")) {
      return;
    }
    OutputStream out = line.error() ? job.stderr : job.stdout;
    if (job.getenvBool("timestamps")) {
      out.write((timestamp(line.time()) + " ").getBytes(StandardCharsets.US_ASCII));
    }
    out.write(line.text());
  }

  /** A moment with all nine digits of its fraction, so that columns stay in line. */
  private static String timestamp(OffsetDateTime time) {
    String seconds = Rfc3339.format(time.withNano(0));
    String nanos = String.valueOf(SECOND + time.getNano()).substring(1);
    return seconds.substring(0, WHOLE) + "." + nanos + seconds.substring(WHOLE);
  }

  private void attach(Job job) throws EngineException, IOException {
    JobBody.expectArgs(job, 1, 1, "Usage: " + job.name + " CONTAINER\n");
    Container container = containers.get(job.args[0]);
    boolean stdout = job.getenvBool("stdout");
    boolean stderr = job.getenvBool("stderr");
    if (job.getenvBool("logs")) {
      for (LogLine line : container.log().from(0)) {
        if (line.error() ? stderr : stdout) {
          (line.error() ? job.stderr : job.stdout).write(line.text());
        }
      }
    }
    if (job.getenvBool("stream")) {
      boolean once = container.config().flag("StdinOnce") && !container.config().flag("Tty");
      Attachment attachment = new Attachment(around.goroutines());
      if (stdout) {
        attachment.stdout(container.stdout(), job.stdout);
      }
      if (stderr) {
        attachment.stderr(container.stderr(), job.stderr);
      }
      if (job.getenvBool("stdin") && container.config().flag("OpenStdin")) {
        attachment.stdin(job, container.stdinWriter(), once, container.config().flag("Tty"));
      }
      job.stdout.write(new byte[0]); // the client may start it now
      attachment.over().await();
      if (once) {
        container.state().awaitStop(null);
      }
    }
  }
}
