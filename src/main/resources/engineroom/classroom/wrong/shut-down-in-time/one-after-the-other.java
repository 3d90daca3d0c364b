// Engine#shutdown
// Against: starts every callback on a goroutine of its own
// It calls the callbacks one after the other, on its own thread, so their times add up and there is
// no limit to them.
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
    callback.run();
    shutdownWait.done();
  }
}
