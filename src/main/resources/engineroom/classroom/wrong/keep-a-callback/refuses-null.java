// Engine#onShutdown
// Against: It asks nothing
// It refuses a null.
public void onShutdown(Runnable callback) {
  java.util.Objects.requireNonNull(callback);
  synchronized (lock) {
    onShutdown.add(callback);
    shutdownWait.add(1);
  }
}
