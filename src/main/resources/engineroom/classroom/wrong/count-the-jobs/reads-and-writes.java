// JobCount#begin
// Against: `begin` and `end` raise them
// It reads a number and writes the next one. Two threads may read the same.
void begin() {
  Padded begun = mine().begun;
  begun.set(begun.get() + 1);
}
