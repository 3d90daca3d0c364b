// Engine#isShutdown
// Against: `isShutdown` returns the flag
// It says that the engine is shut down when all callbacks are done. The flag is set first, and seen
// at once.
public boolean isShutdown() {
  if (shutdown) {
    shutdownWait.await();
  }
  return shutdown;
}
