// Env#writeTo
// It counts characters. writeTo says how many bytes it wrote.
public long writeTo(OutputStream dst) throws IOException {
  ByteArrayOutputStream text = new ByteArrayOutputStream();
  encode(text);
  text.writeTo(dst);
  return text.toString(StandardCharsets.UTF_8).length();
}
