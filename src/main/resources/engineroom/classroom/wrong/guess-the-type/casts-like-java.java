// Env#changeFloats
// Against: `Float64.toInt64` makes a whole number of a double as the original’s processor does.
// It casts a number at the top. Java makes the largest number of a double that is too large; the
// processor that docker ran on makes the smallest.
@SuppressWarnings("unchecked")
private static Object changeFloats(Object value) {
  if (!(value instanceof Map || value instanceof List)) {
    return value instanceof Double number ? (Object) number.longValue() : value;
  }
  Deque<Object> inside = new ArrayDeque<>();
  inside.push(value);
  while (!inside.isEmpty()) {
    switch (inside.pop()) {
      case Map<?, ?> map ->
          ((Map<String, Object>) map).replaceAll((k, v) -> changeFloat(v, inside));
      case Object list -> ((List<Object>) list).replaceAll(v -> changeFloat(v, inside));
    }
  }
  return value;
}
