// NopWriteCloser#write
// Against: it passes on all that is written
// It makes a text of the bytes. What is no UTF-8 becomes something else.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  byte[] text =
      new String(from, at, length, java.nio.charset.StandardCharsets.UTF_8)
          .getBytes(java.nio.charset.StandardCharsets.UTF_8);
  out.write(text, 0, text.length);
}
