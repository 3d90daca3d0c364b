// Engine#shutdown
// Against: Shut the engine down.
// It waits for a count that nobody counts.
public void shutdown() {
  shutdown = true;
  while (shutdown) {
    Thread.onSpinWait();
  }
}
