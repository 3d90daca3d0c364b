// Reply#send
// It sends the bytes of a chunk without its length, and the client takes them for the length.
private void send(byte[] from, int at, int length) throws IOException {
  try {
    if (!headerSent) {
      sendHeader(from, at, length);
    }
    if (!request.isHead()) {
      client.write(from, at, length);
    }
  } catch (IOException gone) {
    fail(gone);
    throw gone;
  }
}
