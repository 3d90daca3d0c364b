// Engine#shutdown
// Against: waits at most five seconds for the jobs, starts every callback
// It starts the callbacks first. They come when the jobs are done or given up.
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
  for (Runnable callback : onShutdown) {
    host.goroutines()
        .go(
            () -> {
              callback.run();
              shutdownWait.done();
            });
  }
  tasks.await(host.clock(), LIMIT_FOR_JOBS);
  shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
}
