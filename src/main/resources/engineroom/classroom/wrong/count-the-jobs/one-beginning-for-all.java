// JobCount#end
// Against: both only ever rising
// It takes a beginning back in place of counting an end. Sums that are added up one after the other
// then no longer bound each other.
void end() {
  mine().begun.getAndDecrement();
  Signal awaited = idle;
  if (awaited != null && isIdle()) {
    awaited.fire();
  }
}
