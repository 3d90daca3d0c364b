// Env#changeFloats
// Breaks: too-large-a-number-becomes-the-smallest
// Level: 3
// It casts as Java does, which makes the largest number of 64 bits of everything beyond. The
// processor that docker ran on makes the smallest.
// Hint: A whole number that is a text, is read as a double, and does not fit.
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
