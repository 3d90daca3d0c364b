// Engine#shutdown
// Against: `tasks` and `shutdownWait` can wait with a limit
// It waits for the callbacks only as long as is left of fifteen seconds.
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
  long begun = host.clock().now();
  tasks.await(host.clock(), LIMIT_FOR_JOBS);
  for (Runnable callback : onShutdown) {
    host.goroutines()
        .go(
            () -> {
              callback.run();
              shutdownWait.done();
            });
  }
  Duration all = LIMIT_FOR_JOBS.plus(LIMIT_FOR_CALLBACKS);
  shutdownWait.await(host.clock(), all.minusNanos(host.clock().now() - begun));
}
