// Env#changeFloat
// Breaks: too-large-a-number-becomes-the-smallest
// Level: 3
// It casts as Java does, which makes the largest number of 64 bits of everything beyond. The
// processor that docker ran on makes the smallest.
// Hint: a whole number that is a text, is read as a double, and does not fit.
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
