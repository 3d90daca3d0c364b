// Engine#shutdown
// A second shutdown calls the callbacks itself, and waits until they are done.
public void shutdown() {
  boolean already;
  synchronized (lock) {
    already = shutdown;
    shutdown = true;
  }
  if (!already) {
    tasks.await(host.clock(), LIMIT_FOR_JOBS);
  }
  WaitGroup called = new WaitGroup();
  for (Runnable callback : onShutdown) {
    called.add(1);
    host.goroutines()
        .go(
            () -> {
              callback.run();
              called.done();
            });
  }
  if (already) {
    called.await();
  } else {
    called.await(host.clock(), LIMIT_FOR_CALLBACKS);
  }
}
