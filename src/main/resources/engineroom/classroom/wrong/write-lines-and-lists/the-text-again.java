// Table#toListString
// Against: `toListString` gives the list as a text
// It gives the same text as long as there are as many rows.
private String listed;
private int rowsListed;

public String toListString() throws IOException {
  if (listed != null && rowsListed == data.size()) {
    return listed;
  }
  ByteArrayOutputStream buffer = new ByteArrayOutputStream();
  writeListTo(buffer);
  rowsListed = data.size();
  listed = buffer.toString(StandardCharsets.UTF_8);
  return listed;
}
