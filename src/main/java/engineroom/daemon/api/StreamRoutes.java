package engineroom.daemon.api;

import engineroom.daemon.jobs.InnerJob;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What is asked of the streams of containers. */
final class StreamRoutes {

  private static final String RAW = "Content-Type: application/vnd.docker.raw-stream\r\n";

  private StreamRoutes() {}

  static void logs(Call call) throws EngineException, IOException {
    Job job = call.job("logs");
    call.hand(job, "follow", "tail", "stdout", "stderr", "timestamps");
    if (!job.getenvBool("stdout") && !job.getenvBool("stderr")) {
      throw new EngineException("Bad parameters: you must choose at least one stream");
    }
    boolean framed = isFramed(call, InnerJob.env(call.job("container_inspect")));
    OutputStream out = call.flushing();
    OutputStream stdout = framed ? new StdWriter(out, StdWriter.STDOUT) : out;
    job.stdout.add(stdout);
    job.stderr.set(framed ? new StdWriter(out, StdWriter.STDERR) : out);
    try {
      job.run();
    } catch (EngineException e) {
      stdout.write(text("Error running logs job: " + e.getMessage() + "\n"));
    }
  }

  /** Whether two streams go over one: not where a terminal is one stream already. */
  private static boolean isFramed(Call call, Env container) {
    Env config = container.getSubEnv("Config");
    return config != null && !config.getBool("Tty") && call.version().isAtLeast("1.6");
  }

  static void attach(Call call) throws EngineException, IOException {
    call.request().form();
    Env container = InnerJob.env(call.job("container_inspect"));
    Job job = call.job("attach");
    call.hand(job, "logs", "stream", "stdin", "stdout", "stderr");
    run(call, job, isFramed(call, container), "Error attaching: ");
  }

  /**
   * Runs a job on the connection itself: it reads what the client sends and writes to it, until the
   * job ends. The client is answered when the job writes for the first time, if only nothing: a
   * program that the client starts then may have ended before a job that is still to begin listens.
   *
   * @param framed whether its two outputs are told apart
   * @param complaint what the client reads before the error of a job that fails
   */
  static void run(Call call, Job job, boolean framed, String complaint)
      throws EngineException, IOException {
    Hijacked client = call.reply().hijack();
    OneByOne out = new OneByOne(client.out(), header(call));
    OutputStream stdout = framed ? new StdWriter(out, StdWriter.STDOUT) : out;
    job.stdin.add(client.in());
    job.stdout.add(stdout);
    job.stderr.set(framed ? new StdWriter(out, StdWriter.STDERR) : out);
    try {
      job.run();
    } catch (EngineException e) {
      stdout.write(text(complaint + e.getMessage() + "\n"));
    } finally {
      out.answer();
      client.closeWrite();
    }
  }

  /** What a client is answered whose connection is taken over, in the way that it asks for. */
  private static byte[] header(Call call) {
    return text(
        call.request().header("Upgrade").isEmpty()
            ? "HTTP/1.1 200 OK\r\n" + RAW + "\r\n"
            : "HTTP/1.1 101 UPGRADED\r\n" + RAW + "Connection: Upgrade\r\nUpgrade: tcp\r\n\r\n");
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static void attachByWebSocket(Call call) throws EngineException {
    call.job("container_inspect").run();
    throw new EngineException(
        "impossible: the model has no WebSocket; the original runs the job attach over one"
            + " (api/server/server.go:1009)");
  }

  /** Sends each piece at once, the answer before all, and is not closed by a job that ends. */
  private static final class OneByOne extends OutputStream {

    private final OutputStream out;
    private final byte[] header;
    private boolean answered;

    OneByOne(OutputStream out, byte[] header) {
      this.out = out;
      this.header = header;
    }

    synchronized void answer() throws IOException {
      if (!answered) {
        answered = true;
        out.write(header);
        out.flush();
      }
    }

    @Override
    public void write(int oneByte) throws IOException {
      write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] from, int at, int length) throws IOException {
      answer();
      out.write(from, at, length);
      out.flush();
    }
  }
}
