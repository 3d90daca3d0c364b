// Env#become
// Against: entries and all
// It takes one entry for each key.
void become(Env other) {
  entries = new ArrayList<>();
  other.map().forEach(this::set);
}
