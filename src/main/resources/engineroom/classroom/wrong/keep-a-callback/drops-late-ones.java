// Engine#onShutdown
// Against: not whether it comes too late
// It drops what comes after a shutdown. That would spare the next shutdown an endless wait; the
// original counts it.
public void onShutdown(Runnable callback) {
  synchronized (lock) {
    if (!shutdown) {
      onShutdown.add(callback);
      shutdownWait.add(1);
    }
  }
}
