// Engine#lookup
// Breaks: a-nil-handler-hides-the-catchall
// Level: 2
// It takes "nobody stands behind this name" for "nobody knows this name", and asks the catchall. In
// Java the two look the same, since Map.get answers null to both.
// Hint: A name can be known for having nobody. What else must be there before that shows?
public Handler lookup(String name) {
  Handler handler = handlers.get(name);
  if (handler != null && handler != NIL) {
    return handler;
  }
  return name.isEmpty() ? null : catchall;
}
