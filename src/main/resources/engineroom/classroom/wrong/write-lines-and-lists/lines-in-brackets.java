// Table#writeTo
// Against: writes each row as an object on its own line
// It writes the list. Lines are objects with nothing around them.
public long writeTo(OutputStream dst) throws IOException {
  return writeListTo(dst);
}
