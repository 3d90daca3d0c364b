// Engine#onShutdown
// Against: The two things that `onShutdown` does belong together
// It counts the callback when the lock is open again. A shutdown in between calls it and does not
// wait for it.
public void onShutdown(Runnable callback) {
  synchronized (lock) {
    onShutdown.add(callback);
  }
  shutdownWait.add(1);
}
