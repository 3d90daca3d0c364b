// Engine#shutdown
// Breaks: a-callback-that-throws-costs-ten-seconds
// Level: 2
// It counts a callback down in a finally, as the original did until March 2015. Then one that ends
// badly costs nothing; now it costs ten seconds.
// Hint: How can a callback end?
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
