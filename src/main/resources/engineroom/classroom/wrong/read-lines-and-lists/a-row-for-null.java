// Table#addObject
// Against: skips all else
// It adds an empty row for a null in the list.
private void addObject(Object item) {
  if (item == null) {
    add(new Env());
  }
  if (item instanceof Map<?, ?> object) {
    Env env = new Env();
    object.forEach((key, value) -> env.setAuto((String) key, value));
    add(env);
  }
}
