// Env#become
// Breaks: add-env-keeps-the-last-object
// Level: 2
// It adds the new object's entries to the old ones. Whoever reads a key that both have sees no
// difference, since the last entry counts.
// Hint: What of the first object should be gone?
void become(Env other) {
  entries.addAll(other.entries);
}
