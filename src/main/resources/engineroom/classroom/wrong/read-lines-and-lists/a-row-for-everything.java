// Table#addObject
// Against: `addObject` adds the row for one element, if that is an object.
// It makes an empty row of what is no object. Such an element is skipped.
private void addObject(Object item) {
  Env env = new Env();
  if (item instanceof Map<?, ?> object) {
    object.forEach((key, value) -> env.setAuto((String) key, value));
  }
  add(env);
}
