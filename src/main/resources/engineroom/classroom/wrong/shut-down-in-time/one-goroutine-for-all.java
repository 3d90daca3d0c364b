// Engine#shutdown
// Against: starts every callback on a goroutine of its own
// It starts one goroutine for all callbacks.
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
  host.goroutines()
      .go(
          () -> {
            for (Runnable callback : onShutdown) {
              callback.run();
              shutdownWait.done();
            }
          });
  shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
}
