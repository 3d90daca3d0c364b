// JobCount#end
// Against: What must `end` do so that the one who waits goes on?
// It wakes nobody, so whoever waits finds out when the limit has passed.
void end() {
  mine().ended.getAndIncrement();
}
