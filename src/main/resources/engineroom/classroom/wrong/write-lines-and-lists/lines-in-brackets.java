// Table#writeTo
// It writes the list. Lines are objects with nothing around them.
public long writeTo(OutputStream dst) throws IOException {
  return writeListTo(dst);
}
