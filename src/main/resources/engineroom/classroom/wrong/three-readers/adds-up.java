// Env#become
// It adds the other's entries to its own. Of several objects the last alone remains.
void become(Env other) {
  entries.addAll(other.entries);
}
