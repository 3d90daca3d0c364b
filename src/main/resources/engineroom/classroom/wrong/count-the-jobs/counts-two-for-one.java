// JobCount#end
// Against: `begin` and `end` raise them.
// It raises the ends by two.
void end() {
  mine().ended.getAndAdd(2);
  Signal awaited = idle;
  if (awaited != null && isIdle()) {
    awaited.fire();
  }
}
