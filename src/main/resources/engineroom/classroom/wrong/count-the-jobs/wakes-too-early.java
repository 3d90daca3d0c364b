// JobCount#end
// Against: if there is a signal and all is idle, fire it
// It fires the signal at every end. Whoever waits is let go by the first job that ends, while
// others are still at work.
void end() {
  mine().ended.getAndIncrement();
  Signal awaited = idle;
  if (awaited != null) {
    awaited.fire();
  }
}
