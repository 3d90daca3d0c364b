// Env#writeTo
// Against: says how many bytes it was
// It counts characters. writeTo says how many bytes it wrote.
public long writeTo(OutputStream dst) throws IOException {
  byte[] text = encoded();
  dst.write(text);
  return new String(text, StandardCharsets.UTF_8).length();
}
