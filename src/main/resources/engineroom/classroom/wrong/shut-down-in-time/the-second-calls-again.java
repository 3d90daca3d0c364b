// Engine#shutdown
// Against: waits for the callbacks, without a limit, and for nothing else
// It lets the second caller start the callbacks once more.
public void shutdown() {
  boolean already;
  synchronized (lock) {
    already = shutdown;
    shutdown = true;
  }
  if (already) {
    shutdownWait.add(onShutdown.size());
    for (Runnable callback : onShutdown) {
      callback.run();
      shutdownWait.done();
    }
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
