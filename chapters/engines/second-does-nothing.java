// Engine#shutdown
// A second shutdown is back at once.
public void shutdown() {
  synchronized (lock) {
    if (shutdown) {
      return;
    }
    shutdown = true;
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
