// Env#become
// Against: entries and all
// It keeps its own entries and adds the other's in front.
void become(Env other) {
  List<String> all = new ArrayList<>(other.entries);
  all.addAll(entries);
  entries = all;
}
