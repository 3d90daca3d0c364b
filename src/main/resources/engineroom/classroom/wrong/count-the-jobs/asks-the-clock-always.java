// JobCount#await
// Against: return if all is idle
// It asks the clock even where all is idle, and waits for a signal that nobody will fire.
void await(Clock clock, Duration limit) {
  Signal awaited = new Signal();
  idle = awaited;
  if (true) { // the last one may have ended before it could see the signal
    clock.await(awaited, limit);
  }
}
