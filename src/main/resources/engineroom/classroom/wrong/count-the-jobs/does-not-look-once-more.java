// JobCount#await
// Against: look once more, and only if all is still not idle
// It does not look once more. The last job may have ended before it could see the signal.
void await(Clock clock, Duration limit) {
  if (isIdle()) {
    return;
  }
  Signal awaited = new Signal();
  idle = awaited;
  clock.await(awaited, limit);
}
