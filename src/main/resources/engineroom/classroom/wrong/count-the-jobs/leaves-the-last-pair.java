// JobCount#isIdle
// Against: `isIdle` adds all of them up
// It leaves out the last pair.
boolean isIdle() {
  long open = 0;
  for (int i = 0; i < STRIPES - 1; i++) {
    open += stripes[i].begun() - stripes[i].ended();
  }
  return open == 0;
}
