// JobCount#await
// Against: by asking the clock
// It waits the whole limit where a job is under way. The wait is over when the last job is.
void await(Clock clock, Duration limit) {
  if (!isIdle()) {
    clock.sleep(limit);
  }
}
