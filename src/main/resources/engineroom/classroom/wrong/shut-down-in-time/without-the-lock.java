// Engine#shutdown
// Against: Look and set in one go, so that only one caller is the first.
// It looks and sets without the lock. Two callers may both be the first, and every callback runs
// twice.
public void shutdown() {
  boolean already;
  already = shutdown;
  shutdown = true;
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
