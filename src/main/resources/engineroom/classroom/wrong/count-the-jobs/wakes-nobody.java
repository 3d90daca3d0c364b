// JobCount#end
// It wakes nobody, so whoever waits finds out when the limit has passed.
void end() {
  mine().ended.getAndIncrement();
}
