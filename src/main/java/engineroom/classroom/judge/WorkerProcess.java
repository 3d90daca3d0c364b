package engineroom.classroom.judge;

import engineroom.classroom.course.CourseFolder;
import engineroom.classroom.judge.message.BrokenMessage;
import engineroom.classroom.judge.message.WorkerEvent;
import engineroom.classroom.judge.message.WorkerRequest;
import engineroom.files.Mistake;
import engineroom.files.TemporaryFolder;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A worker JVM, in a folder of its own that goes with it. */
final class WorkerProcess implements AutoCloseable {

  /** Far more bytes than any message has: its texts are cut. */
  private static final int LONGEST_LINE = 1 << 24;

  private static final int LONGEST_STRAY = 1 << 16;
  private static final String END = "";

  /** A worker gives a starved test several times its limit. */
  private static final int PATIENT = 8;

  /** After so many milliseconds without a word it is looked at. */
  private static final int LOOK = 250;

  private final TemporaryFolder folder;
  private final Process process;
  private final String word = UUID.randomUUID() + " ";
  private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
  private volatile String stray = "";
  private boolean ready;
  private volatile boolean untried = true;
  private volatile boolean idle = true;
  private long used;

  WorkerProcess(CourseFolder course) throws IOException {
    this(WorkerCommand.of(course));
  }

  /** A process that speaks as a worker does. */
  WorkerProcess(List<String> command) throws IOException {
    folder = TemporaryFolder.create("engine-room-");
    process =
        new ProcessBuilder(command)
            .directory(folder.path().toFile())
            .redirectError(folder.path().resolve("errors").toFile())
            .start();
    Process worker = process; // one that waits for a debugger does not see that its input ends
    folder.beforeTheEnd(worker::destroyForcibly);
    Thread.ofPlatform().daemon().name("worker's answers").start(this::read);
    try {
      send(word);
    } catch (IOException e) {
      // It is gone already; who waits for it is told why.
    }
  }

  private void read() {
    try (InputStream in = new BufferedInputStream(process.getInputStream())) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = in.read(); b >= 0; b = in.read()) {
        if (b != '\n') {
          if (line.size() < LONGEST_LINE) {
            line.write(b);
          }
          continue;
        }
        take(line.toString(StandardCharsets.UTF_8));
        line.reset();
      }
    } catch (IOException e) {
      // The process is gone, and with it what it wanted to say.
    }
    lines.add(END);
  }

  private void take(String line) {
    int at = line.indexOf(word);
    if (at >= 0) {
      lines.add(line.substring(at + word.length()));
    } else if (stray.length() < LONGEST_STRAY) {
      stray += line + "\n";
    }
  }

  private void send(String line) throws IOException {
    OutputStream to = process.getOutputStream();
    to.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    to.flush();
  }

  boolean alive() {
    return process.isAlive();
  }

  /** True as long as nothing has been asked of it. */
  boolean isUntried() {
    return untried;
  }

  /** True if it lives, and has answered all that it was asked. */
  boolean isIdle() {
    return idle && alive();
  }

  /**
   * Asks, and gathers the answer; a worker that does not answer in time is ended.
   *
   * @param allowance the time that its work is taken from
   */
  WorkerFindings ask(WorkerRequest request, Allowance allowance) throws InterruptedException {
    WorkerFindings findings = new WorkerFindings();
    idle = false;
    untried = false;
    try {
      send(request.line());
    } catch (IOException e) {
      findings.refuse("the judge has ended, and cannot say why; try again");
      return findings;
    }
    long patience = PATIENT * request.limit() + TimeUnit.SECONDS.toMillis(60);
    long heard = System.nanoTime();
    while (!findings.done() && !findings.isStuck()) {
      String line = lines.poll(LOOK, TimeUnit.MILLISECONDS);
      if (isTooLate(line == null, allowance)) {
        process.destroyForcibly();
        findings.endedEarly();
      } else if (line == null) {
        if (TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - heard) >= patience) {
          process.destroyForcibly();
          findings.died(
              "it keeps the whole judge busy; it was ended after " + patience / 1000 + " s");
        }
      } else if (line.equals(END)) {
        findings.died(reason());
      } else {
        heard = System.nanoTime();
        take(line, findings);
      }
    }
    note(allowance);
    idle = findings.done();
    return findings;
  }

  private boolean isTooLate(boolean quiet, Allowance allowance) {
    if (quiet) {
      note(allowance);
    }
    return allowance.isSpent();
  }

  /** Takes note of the processors' work since the last time. */
  private void note(Allowance allowance) {
    long now =
        Stream.concat(Stream.of(process.toHandle()), process.descendants())
            .flatMap(one -> one.info().totalCpuDuration().stream())
            .mapToLong(Duration::toNanos)
            .sum();
    if (now > used) {
      allowance.worked(now - used);
      used = now;
    }
  }

  private void take(String line, WorkerFindings findings) {
    try {
      findings.take(WorkerEvent.parse(line));
    } catch (BrokenMessage e) {
      process.destroyForcibly();
      findings.died(
          "a fault of the judge itself: its worker says what nobody understands: "
              + e.getMessage());
    }
  }

  private String reason() throws InterruptedException {
    int status = process.waitFor();
    if (stray.contains("OutOfMemoryError")) {
      return "it needs more memory than the judge has: look for something that grows without end";
    }
    String errors = "";
    try {
      errors =
          Files.readString(folder.path().resolve("errors")).lines().limit(3).toList().toString();
    } catch (IOException e) {
      // Then the status has to do.
    }
    return "the code ended the JVM, with status "
        + status
        + (errors.length() > 2 ? " " + errors : "");
  }

  /** Waits until it can be asked, the first time. */
  void awaitReady() throws InterruptedException {
    awaitReady(Duration.ofMinutes(2));
  }

  /** Waits until it can be asked, but no longer than that. */
  void awaitReady(Duration patience) throws InterruptedException {
    if (ready) {
      return;
    }
    String line = lines.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (line == null || line.equals(END)) {
      String why = line == null ? "no answer for " + patience.toMinutes() + " minutes" : reason();
      close();
      throw new Mistake("the judge does not start: " + why);
    }
    if (!(WorkerEvent.parse(line) instanceof WorkerEvent.Ready)) {
      throw new IllegalStateException("a worker begins with " + line);
    }
    ready = true;
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    try {
      folder.close();
    } catch (IOException | UncheckedIOException e) {
      // A file that is still held is the system's to remove.
    }
  }
}
