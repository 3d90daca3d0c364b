// Engine#shutdown
// Breaks: a-second-shutdown-waits-for-callbacks-without-limit
// Level: 2
// It gives the second caller the ten seconds of the first. That would be the end of every endless
// wait, and is not what the original does.
// Hint: Two callers, and a callback that outlasts the first of them.
public void shutdown() {
  boolean already;
  synchronized (lock) {
    already = shutdown;
    shutdown = true;
  }
  if (already) {
    shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
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
