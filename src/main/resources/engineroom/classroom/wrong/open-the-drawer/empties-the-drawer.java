// Engine#hackSetGlobalVar
// Against: The field `hack` is null until somebody puts something in
// It makes a new drawer for each null that is put in.
public void hackSetGlobalVar(String key, Object value) {
  if (hack == null || value == null) {
    hack = new Hack();
  }
  hack.put(key, value);
}
