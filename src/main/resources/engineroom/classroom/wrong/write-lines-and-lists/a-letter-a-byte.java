// Table#toListString
// Against: `toListString` gives the list as a text
// It reads each byte as a letter.
public String toListString() throws IOException {
  ByteArrayOutputStream buffer = new ByteArrayOutputStream();
  writeListTo(buffer);
  return buffer.toString(StandardCharsets.ISO_8859_1);
}
