// Engine#shutdown
// Against: A callback counts down when it has come to its end by itself
// It counts a callback down before it has run.
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
  tasks.await(host.clock(), LIMIT_FOR_JOBS);
  for (Runnable callback : onShutdown) {
    host.goroutines()
        .go(
            () -> {
              shutdownWait.done();
              callback.run();
            });
  }
  shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
}
