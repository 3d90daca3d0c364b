// Env#writeTo
// Against: says how many bytes it was
// It does not count the newline.
public long writeTo(OutputStream dst) throws IOException {
  byte[] text = encoded();
  dst.write(text);
  return text.length - 1;
}
