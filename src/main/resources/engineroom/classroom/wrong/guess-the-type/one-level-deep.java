// Env#changeFloat
// Against: however deep they lie in lists and objects
// It cuts the numbers of the value itself and one level below.
private static Object changeFloat(Object value, Deque<Object> inside) {
  switch (value) {
    case Double number -> {
      return Float64.toInt64(number);
    }
    case null, default -> {}
  }
  return value;
}
