// Engine#shutdown
// Against: A callback counts down when it has come to its end by itself
// An error of Java counts down, an exception does not.
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
              } catch (Error e) {
                shutdownWait.done();
                throw e;
              }
              shutdownWait.done();
            });
  }
  shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
}
