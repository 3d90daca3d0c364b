// Engine#shutdown
// Against: Shut the engine down.
// It calls the callbacks one after the other.
public void shutdown() {
  synchronized (lock) {
    shutdown = true;
  }
  tasks.await(host.clock(), LIMIT_FOR_JOBS);
  for (Runnable callback : onShutdown) {
    callback.run();
    shutdownWait.done();
  }
}
