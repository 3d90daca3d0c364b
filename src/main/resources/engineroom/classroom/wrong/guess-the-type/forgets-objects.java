// Env#changeFloat
// Against: however deep they lie in lists and objects
// It looks into lists and not into objects.
private static Object changeFloat(Object value, Deque<Object> inside) {
  switch (value) {
    case Double number -> {
      return Float64.toInt64(number);
    }
    case List<?> list -> inside.push(list);
    case null, default -> {}
  }
  return value;
}
