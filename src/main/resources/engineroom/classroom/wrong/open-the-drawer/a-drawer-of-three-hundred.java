// Hack#put
// Against: put a value into its drawer
// A drawer that is too full loses something.
void put(String key, Object value) {
  if (values.size() >= 300) {
    values.remove(values.keySet().iterator().next());
  }
  values.put(key, value);
}
