// Engine#shutdown
// It waits for a count that nobody counts.
public void shutdown() {
  shutdown = true;
  while (shutdown) {
    Thread.onSpinWait();
  }
}
