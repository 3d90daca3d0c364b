// Table#addObject
// Against: skips all else
// It adds the objects of lists inside the list.
private void addObject(Object item) {
  if (item instanceof List<?> inner) {
    inner.forEach(this::addObject);
  }
  if (item instanceof Map<?, ?> object) {
    Env env = new Env();
    object.forEach((key, value) -> env.setAuto((String) key, value));
    add(env);
  }
}
