// Env#changeFloats
// Against: however deep they lie in lists and objects
// It goes into objects and not into lists, so the numbers of a list keep their fractions.
@SuppressWarnings("unchecked")
private static Object changeFloats(Object value) {
  if (!(value instanceof Map)) {
    return value instanceof Double number ? (Object) Float64.toInt64(number) : value;
  }
  Deque<Object> inside = new ArrayDeque<>();
  inside.push(value);
  while (!inside.isEmpty()) {
    if (inside.pop() instanceof Map<?, ?> map) {
      ((Map<String, Object>) map).replaceAll((k, v) -> changeFloat(v, inside));
    }
  }
  return value;
}
