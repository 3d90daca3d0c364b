// Table#addObject
// Against: a new `Env`, each key with `setAuto`
// It stores each value as the text that Java makes of it.
private void addObject(Object item) {
  if (item instanceof Map<?, ?> object) {
    Env env = new Env();
    object.forEach((key, value) -> env.set((String) key, String.valueOf(value)));
    add(env);
  }
}
