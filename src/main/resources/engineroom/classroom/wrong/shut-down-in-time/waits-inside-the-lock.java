// Engine#shutdown
// Against: What has to happen inside the lock, and what must not?
// It waits for the jobs inside the lock. Nobody can register a callback meanwhile, and a second
// caller waits for the jobs after all.
public void shutdown() {
  synchronized (lock) {
    if (!shutdown) {
      shutdown = true;
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
      return;
    }
  }
  shutdownWait.await();
}
