// Env#changeFloat
// Against: with all its fractions cut
// It rounds down; a cut goes towards zero.
private static Object changeFloat(Object value, Deque<Object> inside) {
  switch (value) {
    case Double number -> {
      return Float64.toInt64(Math.floor(number));
    }
    case Map<?, ?> map -> inside.push(map);
    case List<?> list -> inside.push(list);
    case null, default -> {}
  }
  return value;
}
