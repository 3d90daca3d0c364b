// Engine#shutdown
// A second shutdown waits until the first no longer waits for jobs.
public void shutdown() {
  boolean already;
  synchronized (lock) {
    already = shutdown;
    shutdown = true;
  }
  if (already) {
    jobsAwaited.await();
    return;
  }
  jobsAwaited.add(1);
  tasks.await(host.clock(), LIMIT_FOR_JOBS);
  jobsAwaited.done();
  for (Runnable callback : onShutdown) {
    host.goroutines()
        .go(
            () -> {
              callback.run();
              shutdownWait.done();
            });
  }
  shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
}

private final WaitGroup jobsAwaited = new WaitGroup();
