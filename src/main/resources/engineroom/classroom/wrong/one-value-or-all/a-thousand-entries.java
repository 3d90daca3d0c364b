// Env#init
// Against: `init` takes a copy of another environment’s entries
// It copies a thousand entries at most.
public void init(Env src) {
  entries = new ArrayList<>(src.entries.size());
  for (String entry : src.entries) {
    if (entries.size() < 1000) {
      entries.add(entry);
    }
  }
}
