// Engine#isShutdown
// Against: so whoever reads it needs none
// It takes the lock to look at the flag. Whoever holds the lock stops every run.
public boolean isShutdown() {
  synchronized (lock) {
    return shutdown;
  }
}
