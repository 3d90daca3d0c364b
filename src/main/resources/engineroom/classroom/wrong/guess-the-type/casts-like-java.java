// Env#changeFloat
// It casts. Java makes the largest number of a double that is too large; the processor that docker
// ran on makes the smallest.
private static Object changeFloat(Object value, Deque<Object> inside) {
  switch (value) {
    case Double number -> {
      return number.longValue();
    }
    case Map<?, ?> map -> inside.push(map);
    case List<?> list -> inside.push(list);
    case null, default -> {}
  }
  return value;
}
