// JobCount#await
// Against: put a new signal into the field
// It keeps its signal to itself, so nobody can fire it.
void await(Clock clock, Duration limit) {
  if (!isIdle()) {
    clock.await(new Signal(), limit);
  }
}
