// Engine#register
// Breaks: names-differ-by-case
// Level: 1
// It folds names to small letters, as a file system for humans would. A name that differs only in
// case is a different name, and here it is taken.
// Hint: Which two names would a human call the same and a map call different?
public void register(String name, Handler handler) throws EngineException {
  String folded = name.toLowerCase(java.util.Locale.ROOT);
  for (String taken : handlers.keySet()) {
    if (taken.toLowerCase(java.util.Locale.ROOT).equals(folded)) {
      throw new EngineException("Can't overwrite handler for command " + name);
    }
  }
  put(name, handler);
}
