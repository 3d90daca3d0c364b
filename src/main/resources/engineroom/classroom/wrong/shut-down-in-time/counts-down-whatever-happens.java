// Engine#shutdown
// Against: read in the chapter what became of the `defer`
// It counts a callback down in a finally. The original did so for seven months; now one that ends
// badly is never counted down.
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
              try {
                callback.run();
              } finally {
                shutdownWait.done();
              }
            });
  }
  shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
}
