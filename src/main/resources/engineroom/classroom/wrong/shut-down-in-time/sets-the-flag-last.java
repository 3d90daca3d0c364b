// Engine#shutdown
// Against: Whoever comes first sets the flag
// It sets the flag when all is over, so that jobs go on beginning meanwhile.
public void shutdown() {
  boolean already;
  synchronized (lock) {
    already = shutdown;
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
  shutdown = true;
}
