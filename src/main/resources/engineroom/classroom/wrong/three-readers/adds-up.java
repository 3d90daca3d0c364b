// Env#become
// Against: What is in the environment of `addEnv` after two objects: the keys of both, or of the
// second alone?
// It adds the other's entries to its own. Of several objects the last alone remains.
void become(Env other) {
  entries.addAll(other.entries);
}
