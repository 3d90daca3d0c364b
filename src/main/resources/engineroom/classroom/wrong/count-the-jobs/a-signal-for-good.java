// JobCount#await
// Against: the signal `idle` is null until then
// It keeps the first signal for every later wait, and that has fired long ago.
void await(Clock clock, Duration limit) {
  if (isIdle()) {
    return;
  }
  if (idle == null) {
    idle = new Signal();
  }
  if (!isIdle()) {
    clock.await(idle, limit);
  }
}
