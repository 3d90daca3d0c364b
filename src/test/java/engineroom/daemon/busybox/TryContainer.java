package engineroom.daemon.busybox;

import engineroom.daemon.files.FileTree;
import engineroom.daemon.kernel.Kernel;
import engineroom.daemon.kernel.ProcessSpec;
import engineroom.daemon.kernel.RunningProcess;
import engineroom.daemon.kernel.StartException;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Pipe;
import engineroom.engine.go.Signal;
import engineroom.replay.jvm.TurnedClock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A container on turned time, to try programs in. */
public final class TryContainer implements AutoCloseable {

  /** 2015-04-07T12:34:56Z. */
  public static final long START = 1_428_410_096;

  private final TurnedClock clock = new TurnedClock();
  private final AtomicInteger running = new AtomicInteger();
  private final Goroutines counted =
      body -> {
        running.incrementAndGet();
        clock.go(
            () -> {
              try {
                body.run();
              } finally {
                running.decrementAndGet();
              }
            });
      };
  private final FileTree files = BaseImage.tree(this::seconds);
  private final Kernel kernel = new Kernel(clock, counted, this::seconds, Busybox::program);
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Pipe input = new Pipe();

  /** What came of a command. */
  public record Outcome(String out, String err, int code, long seconds) {}

  private long seconds() {
    return START + clock.now() / 1_000_000_000;
  }

  /** The clock that it lives by. */
  public TurnedClock clock() {
    return clock;
  }

  /** Its files. */
  public FileTree files() {
    return files;
  }

  /** How many goroutines its processes have. */
  public int goroutines() {
    return running.get();
  }

  /** What has been written so far. */
  public String written() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What has been complained of so far. */
  public String complaints() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** Runs a command to its end, with nothing to read. */
  public Outcome run(String... argv) {
    return runReading("", argv);
  }

  /** Runs a command to its end. */
  public Outcome runReading(String stdin, String... argv) {
    out.reset();
    err.reset();
    Outcome[] outcome = new Outcome[1];
    try {
      live(
          () -> {
            long begin = clock.now();
            RunningProcess process =
                start(
                    spec(false, argv),
                    new ByteArrayInputStream(stdin.getBytes(StandardCharsets.UTF_8)),
                    out,
                    err);
            process.ended().await();
            long seconds = (clock.now() - begin) / 1_000_000_000;
            outcome[0] = new Outcome(written(), complaints(), process.exitCode(), seconds);
          });
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return outcome[0];
  }

  /** Starts a command that reads what {@link #type} types. */
  public RunningProcess start(boolean tty, String... argv) throws StartException {
    return start(spec(tty, argv), input.readEnd(), out, err);
  }

  /** Starts a command. */
  public RunningProcess start(
      ProcessSpec spec, InputStream stdin, OutputStream stdout, OutputStream stderr)
      throws StartException {
    return kernel.start(spec, files, stdin, stdout, stderr);
  }

  /** What may throw. */
  @FunctionalInterface
  public interface Life {
    /** Does it. */
    void run() throws Exception;
  }

  /** Does something on a goroutine that the clock watches, so that time passes only as it says. */
  public void live(Life life) throws Exception {
    Signal over = new Signal();
    Throwable[] thrown = new Throwable[1];
    clock.go(
        () -> {
          try {
            life.run();
          } catch (Exception | AssertionError e) {
            thrown[0] = e;
          }
          over.fire();
        });
    over.await();
    if (thrown[0] != null) {
      throw new AssertionError(thrown[0]);
    }
  }

  /** Types, and waits until all of it is taken. */
  public void type(String text) {
    try {
      input.writeEnd().write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // it ended before it could say that it has taken all
    }
  }

  /** Types no more. */
  public void typeNoMore() {
    try {
      input.writeEnd().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is asked for in most tests. */
  public static ProcessSpec spec(boolean tty, String... argv) {
    return new ProcessSpec(
        List.of(argv), List.of("PATH=/usr/bin:/bin", "A=1"), "/", "box", "", tty);
  }

  /** Waits until text has been written. */
  public void awaitWritten(String text) throws InterruptedException {
    while (!written().contains(text)) {
      Thread.sleep(1);
    }
  }

  /** Waits until no goroutine is left. */
  public void awaitNobody() throws InterruptedException {
    while (goroutines() > 0) {
      Thread.sleep(1);
    }
  }

  @Override
  public void close() {
    clock.close();
  }
}
