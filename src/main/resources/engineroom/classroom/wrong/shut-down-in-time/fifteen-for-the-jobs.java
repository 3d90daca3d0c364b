// Engine#shutdown
// Against: waits at most five seconds for the jobs
// It gives the jobs fifteen seconds, as the comment above the original may be read. They get five,
// and the callbacks ten.
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
  tasks.await(host.clock(), LIMIT_FOR_JOBS.plus(LIMIT_FOR_CALLBACKS));
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
