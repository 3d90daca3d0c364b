// Env#changeFloats
// Against: however deep they lie
// It cuts a number at the top and leaves those inside lists and objects alone. encode cuts at every
// depth.
private static Object changeFloats(Object value) {
  return value instanceof Double number ? (Object) Float64.toInt64(number) : value;
}
