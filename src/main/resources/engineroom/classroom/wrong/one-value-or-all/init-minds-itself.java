// Env#init
// Against: What does `init` do when an environment is initialised from itself?
// It looks whether it is initialised from itself, and then does nothing, which is what one would
// want.
public void init(Env src) {
  if (src == this) {
    return;
  }
  entries = new ArrayList<>(src.entries.size());
  for (String entry : src.entries) {
    entries.add(entry);
  }
}
