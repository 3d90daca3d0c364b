// Engine#shutdown
// Breaks: a-callback-registered-while-jobs-are-waited-for-runs
// Level: 3
// It takes its list of callbacks when it sets the flag. One that is registered by a job that is
// waited for is then counted and never called. The original reads the list after that wait.
// Hint: There are up to five seconds between the beginning of a shutdown and its first callback.
public void shutdown() {
  boolean already;
  List<Runnable> callbacks;
  synchronized (lock) {
    already = shutdown;
    shutdown = true;
    callbacks = List.copyOf(onShutdown);
  }
  if (already) {
    shutdownWait.await();
    return;
  }
  tasks.await(host.clock(), LIMIT_FOR_JOBS);
  for (Runnable callback : callbacks) {
    host.goroutines()
        .go(
            () -> {
              callback.run();
              shutdownWait.done();
            });
  }
  shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
}
