// Env#changeFloats
// Against: however deep they lie in lists and objects
// It goes through fifty lists and objects and no more.
private static Object changeFloats(Object value) {
  if (!(value instanceof Map || value instanceof List)) {
    return value instanceof Double number ? (Object) Float64.toInt64(number) : value;
  }
  Deque<Object> inside = new ArrayDeque<>();
  inside.push(value);
  for (int i = 0; i < 50 && !inside.isEmpty(); i++) {
    switch (inside.pop()) {
      case Map<?, ?> map ->
          ((Map<String, Object>) map).replaceAll((k, v) -> changeFloat(v, inside));
      case Object list -> ((List<Object>) list).replaceAll(v -> changeFloat(v, inside));
    }
  }
  return value;
}
