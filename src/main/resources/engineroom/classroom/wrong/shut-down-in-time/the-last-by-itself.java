// Engine#shutdown
// Against: starts every callback on a goroutine of its own
// It runs the last of several callbacks itself, since it waits anyway.
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
  List<Runnable> all = List.copyOf(onShutdown);
  for (int i = 0; i < all.size(); i++) {
    Runnable callback = all.get(i);
    Runnable body =
        () -> {
          callback.run();
          shutdownWait.done();
        };
    if (i > 0 && i == all.size() - 1) {
      body.run();
    } else {
      host.goroutines().go(body);
    }
  }
  shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
}
