// Engine#onShutdown
// Against: counts it in `shutdownWait`
// It counts the callback twice.
public void onShutdown(Runnable callback) {
  synchronized (lock) {
    onShutdown.add(callback);
    shutdownWait.add(2);
  }
}
