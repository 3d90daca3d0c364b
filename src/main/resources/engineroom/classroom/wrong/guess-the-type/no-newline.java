// Env#encode
// It does not end the line. A newline stands behind the object.
public void encode(OutputStream dst) throws IOException {
  Map<String, Object> object = new HashMap<>();
  for (Map.Entry<String, String> entry : map().entrySet()) {
    object.put(entry.getKey(), jsonValue(entry.getValue()));
  }
  dst.write(Text.bytes(Json.encode(object)));
}
