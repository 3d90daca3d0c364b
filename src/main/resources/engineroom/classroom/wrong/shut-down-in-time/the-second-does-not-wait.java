// Engine#shutdown
// Against: Whoever finds the flag set waits for the callbacks
// It sends a second caller away at once. That was so until March 2015; since then he waits for the
// callbacks.
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
