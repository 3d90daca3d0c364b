// JobCount#await
// Against: put a new signal into the field, look once more
// It looks once more before it puts the signal into the field.
void await(Clock clock, Duration limit) {
  if (isIdle()) {
    return;
  }
  Signal awaited = new Signal();
  if (!isIdle()) {
    idle = awaited;
    clock.await(awaited, limit);
  }
}
