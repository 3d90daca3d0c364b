// Engine#hackGetGlobalVar
// Against: an engine whose drawer nobody uses has none
// It makes a drawer when somebody looks for something. Getting must not need one, and leaves none
// behind.
public Object hackGetGlobalVar(String key) {
  if (hack == null) {
    hack = new Hack();
  }
  return hack.get(key);
}
