// Table#toListString
// Against: `toListString` gives the list as a text
// It takes the newlines out of the text.
public String toListString() throws IOException {
  ByteArrayOutputStream buffer = new ByteArrayOutputStream();
  writeListTo(buffer);
  return buffer.toString(StandardCharsets.UTF_8).replace("\n", "");
}
