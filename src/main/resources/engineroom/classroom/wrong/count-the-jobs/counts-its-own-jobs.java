// JobCount#isIdle
// Against: A job may begin on one thread and be waited for on another.
// It looks only at the pair of its own thread. A shutdown waits for the jobs of all threads.
boolean isIdle() {
  Stripe own = mine();
  return own.begun.get() == own.ended.get();
}
