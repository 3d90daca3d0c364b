// Engine#shutdown
// Against: starts every callback on a goroutine of its own
// It starts threads of its own and not those of the host.
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
    Thread.startVirtualThread(
        () -> {
          callback.run();
          shutdownWait.done();
        });
  }
  shutdownWait.await(host.clock(), LIMIT_FOR_CALLBACKS);
}
