// Env#changeFloat
// Against: with all its fractions cut
// It rounds to the nearest whole number.
private static Object changeFloat(Object value, Deque<Object> inside) {
  switch (value) {
    case Double number -> {
      return Float64.toInt64(Math.rint(number));
    }
    case Map<?, ?> map -> inside.push(map);
    case List<?> list -> inside.push(list);
    case null, default -> {}
  }
  return value;
}

// Env#changeFloats
@SuppressWarnings("unchecked")
private static Object changeFloats(Object value) {
  if (!(value instanceof Map || value instanceof List)) {
    return value instanceof Double number ? (Object) Float64.toInt64(Math.rint(number)) : value;
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
