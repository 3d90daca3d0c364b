// Env#encoded
// Against: one JSON object and a newline
// It does not end the line. A newline stands behind the object.
private byte[] encoded() throws JsonException {
  Map<String, Object> object = new HashMap<>();
  putInto(object);
  object.replaceAll((key, text) -> jsonValue((String) text));
  return Text.bytes(Json.encode(object));
}
