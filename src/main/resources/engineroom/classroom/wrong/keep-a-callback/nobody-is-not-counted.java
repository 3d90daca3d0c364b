// Engine#onShutdown
// Against: It asks nothing
// It passes over a null.
public void onShutdown(Runnable callback) {
  if (callback == null) {
    return;
  }
  synchronized (lock) {
    onShutdown.add(callback);
    shutdownWait.add(1);
  }
}
