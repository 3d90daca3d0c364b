// Hack#put
// Against: put a value into its drawer and take it out
// Each thread has a drawer of its own.
private final ThreadLocal<Map<String, Object>> mine = ThreadLocal.withInitial(HashMap::new);

void put(String key, Object value) {
  mine.get().put(key, value);
}

// Hack#get
Object get(String key) {
  return mine.get().get(key);
}
