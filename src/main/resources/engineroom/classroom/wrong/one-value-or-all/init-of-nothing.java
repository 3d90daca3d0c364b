// Env#init
// Against: in place of its own
// From an empty environment it takes nothing, and keeps its own.
public void init(Env src) {
  if (src != this && src.entries.isEmpty()) {
    return;
  }
  entries = new ArrayList<>();
  for (String entry : src.entries) {
    entries.add(entry);
  }
}
