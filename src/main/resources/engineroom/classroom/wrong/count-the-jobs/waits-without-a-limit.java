// JobCount#await
// It waits until all jobs are done, however long that takes. Jobs get five seconds.
void await(Clock clock, Duration limit) {
  synchronized (this) {
    waiting++;
    try {
      while (!isIdle()) {
        clock.await(this, this::isIdle, limit);
      }
    } finally {
      waiting--;
    }
  }
}
