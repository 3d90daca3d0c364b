// Table#addObject
// Against: adds a row for each object in it
// It adds no row for an object without values.
private void addObject(Object item) {
  if (item instanceof Map<?, ?> object && !object.isEmpty()) {
    Env env = new Env();
    object.forEach((key, value) -> env.setAuto((String) key, value));
    add(env);
  }
}
