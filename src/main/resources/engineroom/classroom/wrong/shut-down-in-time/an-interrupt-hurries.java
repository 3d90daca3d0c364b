// Engine#shutdown
// Against: waits at most five seconds for the jobs
// Who is interrupted does not wait for jobs.
public void shutdown() {
  boolean already;
  synchronized (lock) {
    already = shutdown;
    shutdown = true;
  }
  if (already) {
    shutdownWait.await();
    return;
  }
  if (!Thread.currentThread().isInterrupted()) {
    tasks.await(host.clock(), LIMIT_FOR_JOBS);
  }
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
