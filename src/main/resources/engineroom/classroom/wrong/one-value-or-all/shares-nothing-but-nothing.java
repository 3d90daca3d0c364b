// Env#init
// Against: `init` takes a copy of another environment’s entries
// It takes the very list of an environment that is empty: there is nothing to copy.
public void init(Env src) {
  if (src != this && src.entries.isEmpty()) {
    entries = src.entries;
    return;
  }
  entries = new ArrayList<>();
  for (String entry : src.entries) {
    entries.add(entry);
  }
}
