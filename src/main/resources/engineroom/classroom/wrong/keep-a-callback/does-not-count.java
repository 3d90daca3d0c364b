// Engine#onShutdown
// Against: counts it in `shutdownWait`
// It does not count the callback. Each one that ends counts down, and a count cannot fall below
// zero.
public void onShutdown(Runnable callback) {
  synchronized (lock) {
    onShutdown.add(callback);
  }
}
