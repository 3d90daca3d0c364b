// JobCount#await
// Against: waits until that is so, or until a limit is over
// It waits for the whole limit, whoever ends meanwhile.
void await(Clock clock, Duration limit) {
  if (!isIdle()) {
    clock.await(new Signal(), limit);
  }
}
