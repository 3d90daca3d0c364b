// Reply#write(byte[], int, int)
// It sends everything at once, and so no answer can tell its length. 2,048 bytes wait.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  if (failure != null) {
    throw failure;
  }
  begin(OK);
  send(from, at, length);
}
