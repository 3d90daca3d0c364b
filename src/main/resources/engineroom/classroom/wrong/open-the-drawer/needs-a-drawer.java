// Engine#hackGetGlobalVar
// Against: getting must not need one
// It asks a drawer that may not be there: a NullPointerException for whoever looks first.
public Object hackGetGlobalVar(String key) {
  return hack.get(key);
}
