// Output#used
// Against: All three hold the lock of the output while they work.
// It looks at the flag without the lock.
public boolean used() {
  return used;
}
