// Hack#get
// Against: What is there to read before anything was stored?
// It complains of a key that was never set. A missing variable reads as null.
Object get(String key) {
  if (!values.containsKey(key)) {
    throw new IllegalArgumentException("no variable " + key);
  }
  return values.get(key);
}
