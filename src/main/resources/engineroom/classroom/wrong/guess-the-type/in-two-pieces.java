// Env#writeTo
// Against: `writeTo` writes what `encode` writes
// It writes the newline by itself.
public long writeTo(OutputStream dst) throws IOException {
  byte[] text = encoded();
  dst.write(text, 0, text.length - 1);
  dst.write('\n');
  return text.length;
}
