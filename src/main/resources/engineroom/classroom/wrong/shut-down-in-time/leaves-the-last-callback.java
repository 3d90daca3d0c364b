// Engine#shutdown
// Against: starts every callback
// It leaves out the callback that was registered last.
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
  for (Runnable callback : onShutdown.subList(0, Math.max(0, onShutdown.size() - 1))) {
    host.goroutines()
        .go(
            () -> {
              callback.run();
              shutdownWait.done();
            });
  }
  shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
}
