// Env#decode
// Against: stores each of its values
// It drops what is there before it decodes. Decoding adds entries and clears none.
public void decode(InputStream src) throws IOException {
  Map<String, Object> object = new JsonReader(src).nextObject();
  entries.clear();
  object.forEach(this::setAuto);
}
