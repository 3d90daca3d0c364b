// Engine#shutdown
// Against: The list of callbacks is read after the wait for the jobs.
// It takes the list before it waits for the jobs, so a callback that one of them registers is
// counted and not called.
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
