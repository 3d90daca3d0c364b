// Engine#shutdown
// Against: Look and set in one go
// It looks before it takes the lock.
public void shutdown() {
  boolean already;
  already = shutdown;
  synchronized (lock) {
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
              callback.run();
              shutdownWait.done();
            });
  }
  shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
}
