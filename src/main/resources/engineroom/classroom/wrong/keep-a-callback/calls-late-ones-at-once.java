// Engine#onShutdown
// Against: not whether it comes too late
// It calls a callback at once that comes after the shutdown. Such a callback is accepted, counted
// and never called.
public void onShutdown(Runnable callback) {
  synchronized (lock) {
    if (!shutdown) {
      onShutdown.add(callback);
      shutdownWait.add(1);
      return;
    }
  }
  callback.run();
}
