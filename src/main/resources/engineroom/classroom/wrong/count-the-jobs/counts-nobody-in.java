// JobCount#begin
// Against: `begin` and `end` raise them.
// It does not count who begins.
void begin() {
  // somebody begins
}
