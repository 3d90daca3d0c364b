// JobCount#await
// It does not say that it waits, so nobody wakes it up.
void await(Clock clock, Duration limit) {
  synchronized (this) {
    clock.await(this, this::isIdle, limit);
  }
}
