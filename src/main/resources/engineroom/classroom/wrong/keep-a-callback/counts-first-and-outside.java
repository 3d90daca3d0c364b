// Engine#onShutdown
// Against: and `lock` keeps them so
// It does the two things without the lock.
public void onShutdown(Runnable callback) {
  onShutdown.add(callback);
  shutdownWait.add(1);
}
