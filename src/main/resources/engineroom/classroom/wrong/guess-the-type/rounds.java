// Env#changeFloat
// Against: with all its fractions cut
// It rounds. A number loses its fraction: 1.9 becomes 1.
private static Object changeFloat(Object value, Deque<Object> inside) {
  switch (value) {
    case Double number -> {
      return Math.round(number);
    }
    case Map<?, ?> map -> inside.push(map);
    case List<?> list -> inside.push(list);
    case null, default -> {}
  }
  return value;
}
