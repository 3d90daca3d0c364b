// JobCount#isIdle
// Against: says whether every job that has begun has ended
// It asks whether the pairs are even one by one, which is true of a job that ended on another
// thread only by chance.
boolean isIdle() {
  for (Stripe stripe : stripes) {
    if (stripe.ended() != stripe.begun()) {
      return false;
    }
  }
  return true;
}
