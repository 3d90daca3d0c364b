package engineroom.soak;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.Table;
import engineroom.engine.go.Pipe;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A thousand threads that run jobs on one engine, of every kind and at random, until somebody shuts
 * it down in their midst.
 */
final class JobCrowd {

  private static final int THREADS = 1000;
  private static final int CALLBACKS = 16;
  private static final String[] NAMES = {
    "works", "prints", "fails", "panics", "copies", "waits", "nests", "counts", "nosuch"
  };

  private final JobAccount account;
  private final Engine engine = new Engine();
  private final AtomicInteger[] called = new AtomicInteger[CALLBACKS];

  JobCrowd(JobAccount account) throws EngineException {
    this.account = account;
    engine.logging = false;
    register("works", job -> Status.OK);
    register("prints", JobCrowd::prints);
    register("fails", job -> job.errorf("no %s", job.name));
    register(
        "panics",
        job -> {
          throw new IllegalStateException("meant to");
        });
    register("copies", JobCrowd::copies);
    register("waits", JobCrowd::waits);
    register("nests", this::nests);
    register("counts", JobCrowd::counts);
    for (int i = 0; i < CALLBACKS; i++) {
      AtomicInteger count = new AtomicInteger();
      called[i] = count;
      engine.onShutdown(count::incrementAndGet);
    }
  }

  /** What a handler does; it may fail as streams fail. */
  @FunctionalInterface
  private interface Work {
    Status of(Job job) throws IOException;
  }

  private void register(String name, Work work) throws EngineException {
    engine.register(
        name,
        job -> {
          account.started.increment();
          try {
            return work.of(job);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          } finally {
            account.finished.increment();
          }
        });
  }

  private static Status prints(Job job) {
    for (String arg : job.args) {
      job.printf("{\"arg\": \"%s\"}\n", arg);
    }
    return Status.OK;
  }

  private static Status copies(Job job) throws IOException {
    job.stdin.transferTo(job.stdout);
    return Status.OK;
  }

  private static Status waits(Job job) {
    Thread.startVirtualThread(job::cancel);
    job.waitCancelled().await();
    return Status.OK;
  }

  private static Status counts(Job job) throws IOException {
    job.setenvInt("n", job.getenvInt("n") + 1);
    job.setenvList("l", List.of("a", "b"));
    return new Status(job.getenvList("l").size() - job.getenvInt("n") - 1);
  }

  private Status nests(Job job) throws IOException {
    return run(engine.job("prints", job.args), null) ? Status.OK : Status.ERR;
  }

  /**
   * Runs jobs until all have been run or refused.
   *
   * @param jobs how many are asked for
   * @param shutdownAfter how many are asked for before somebody shuts the engine down
   * @param seed makes the jobs
   */
  void run(long jobs, long shutdownAfter, long seed) throws InterruptedException {
    CountDownLatch over = new CountDownLatch(THREADS);
    CountDownLatch late = new CountDownLatch(1);
    SplittableRandom seeds = new SplittableRandom(seed);
    long before = account.asked.sum();
    for (int i = 0; i < THREADS; i++) {
      SplittableRandom random = seeds.split();
      Thread.startVirtualThread(
          () -> {
            try {
              for (long left = jobs / THREADS; left > 0; left--) {
                one(random);
                if (late.getCount() > 0 && account.asked.sum() - before >= shutdownAfter) {
                  late.countDown();
                }
              }
            } finally {
              over.countDown();
            }
          });
    }
    Thread shutdown =
        Thread.startVirtualThread(
            () -> {
              awaitUninterruptibly(late);
              engine.shutdown();
            });
    over.await();
    late.countDown();
    shutdown.join();
    afterwards();
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Who comes when all is over is refused, and every callback was called once. */
  private void afterwards() {
    account.asked.increment();
    try {
      engine.job("works").run();
      throw new AssertionError("a job ran after the shutdown");
    } catch (EngineException refused) {
      account.refused.increment();
    }
    for (AtomicInteger count : called) {
      require(count.get() == 1, "one call of a callback, but " + count);
      account.callbacks.add(count.get());
    }
  }

  int callbacks() {
    return CALLBACKS;
  }

  private void one(SplittableRandom random) {
    String name = NAMES[random.nextInt(NAMES.length)];
    Job job = engine.job(name, "a" + random.nextInt(100), "é");
    job.setenvInt("n", random.nextInt(3));
    try {
      run(job, random);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a job with some streams, and writes down what became of it. */
  private boolean run(Job job, SplittableRandom random) throws IOException {
    List<Runnable> checks = new ArrayList<>();
    account.asked.increment();
    boolean handled = job.handler() != null;
    try {
      if (random != null) {
        connect(job, random, checks);
      }
      job.run();
      account.went.increment();
      checks.forEach(Runnable::run);
      return true;
    } catch (EngineException e) {
      if (e.getMessage().equals("engine is shutdown")) {
        account.refused.increment();
      } else {
        (handled ? account.failed : account.unknown).increment();
      }
      job.stdout.close(); // of a refused job nobody else does
      job.stderr.close();
      return false;
    } catch (IllegalStateException panic) {
      account.panicked.increment();
      job.stdout.close();
      job.stderr.close();
      return false;
    }
  }

  private static void connect(Job job, SplittableRandom random, List<Runnable> checks)
      throws EngineException {
    byte[] text = "{\"arg\": \"typed\"}\n".getBytes(StandardCharsets.UTF_8);
    job.stdin.add(new ByteArrayInputStream(text));
    switch (random.nextInt(5)) {
      case 0 -> job.stdout.add(new ByteArrayOutputStream());
      case 1 -> {
        Table table = job.stdout.addTable();
        checks.add(() -> require(!job.name.equals("prints") || table.len() == 2, "two rows"));
      }
      case 2 -> {
        Env env = job.stdout.addEnv();
        checks.add(
            () ->
                require(
                    !job.name.equals("copies") || env.get("arg").equals("typed"), "what is typed"));
      }
      case 3 -> {
        Pipe.ReadEnd pipe = job.stdout.addPipe();
        Thread.startVirtualThread(() -> readAll(pipe));
      }
      default -> job.stderr.add(OutputStream.nullOutputStream());
    }
  }

  private static void readAll(InputStream pipe) {
    try (pipe) {
      pipe.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("expected " + what);
    }
  }
}
