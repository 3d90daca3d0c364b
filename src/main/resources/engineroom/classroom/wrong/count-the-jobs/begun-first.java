// JobCount#isIdle
// Against: first the sum of all ends, then the sum of all beginnings
// It adds up the beginnings first. A job that begins and ends in between is then seen to end and
// not to begin.
boolean isIdle() {
  long begun = 0;
  for (Stripe stripe : stripes) {
    begun += stripe.begun();
  }
  long ended = 0;
  for (Stripe stripe : stripes) {
    ended += stripe.ended();
  }
  return begun == ended;
}
