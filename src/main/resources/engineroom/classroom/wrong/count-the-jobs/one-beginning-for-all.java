// JobCount#end
// Against: both only ever rising
// It takes a beginning back in place of counting an end.
void end() {
  mine().begun.getAndDecrement();
  Signal awaited = idle;
  if (awaited != null && isIdle()) {
    awaited.fire();
  }
}
