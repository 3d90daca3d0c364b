// Engine#onShutdown
// Against: It asks nothing
// It keeps two hundred callbacks at most.
public void onShutdown(Runnable callback) {
  synchronized (lock) {
    if (onShutdown.size() >= 200) {
      return;
    }
    onShutdown.add(callback);
    shutdownWait.add(1);
  }
}
