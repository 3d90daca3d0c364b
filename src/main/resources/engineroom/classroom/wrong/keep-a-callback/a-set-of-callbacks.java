// Engine#onShutdown
// Against: not whether the callback was there already
// It keeps a callback once. A callback that is registered twice is called twice.
public void onShutdown(Runnable callback) {
  synchronized (lock) {
    if (!onShutdown.contains(callback)) {
      onShutdown.add(callback);
      shutdownWait.add(1);
    }
  }
}
