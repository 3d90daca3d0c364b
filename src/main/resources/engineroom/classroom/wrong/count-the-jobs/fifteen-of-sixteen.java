// JobCount#isIdle
// Against: `isIdle` adds all of them up
// It leaves out the first pair.
boolean isIdle() {
  long ended = 0;
  long begun = 0;
  for (int i = 1; i < STRIPES; i++) {
    ended += stripes[i].ended();
  }
  for (int i = 1; i < STRIPES; i++) {
    begun += stripes[i].begun();
  }
  return begun == ended;
}
