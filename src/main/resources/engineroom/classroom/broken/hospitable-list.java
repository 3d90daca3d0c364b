// Table#addObject
// Breaks: readlistfrom-skips-what-is-no-object
// Level: 1
// It makes an empty row of whatever is no object. Such an element is skipped.
// Hint: What may stand in a list beside objects?
private void addObject(Object item) {
  Env env = new Env();
  if (item instanceof Map<?, ?> object) {
    object.forEach((key, value) -> env.setAuto((String) key, value));
  }
  add(env);
}
