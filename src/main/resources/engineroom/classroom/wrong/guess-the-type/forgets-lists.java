// Env#changeFloat
// It goes into objects and not into lists, so the numbers of a list keep their fractions.
private static Object changeFloat(Object value, Deque<Object> inside) {
  switch (value) {
    case Double number -> {
      return Float64.toInt64(number);
    }
    case Map<?, ?> map -> inside.push(map);
    case null, default -> {}
  }
  return value;
}
