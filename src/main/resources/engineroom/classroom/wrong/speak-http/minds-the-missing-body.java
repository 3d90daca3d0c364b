// Reply#send
// It tells the job that an answer to HEAD has no body. What would be the body is dropped, and the
// answer goes out all the same.
private void send(byte[] from, int at, int length) throws IOException {
  if (request.isHead() && length > 0) {
    throw new IOException("no body after HEAD");
  }
  try {
    if (!headerSent) {
      sendHeader(from, at, length);
    }
    if (length == 0) {
      return;
    }
    if (chunked) {
      client.write(ascii(Integer.toHexString(length) + LINE_END));
    }
    client.write(from, at, length);
    if (chunked) {
      client.write(ascii(LINE_END));
    }
  } catch (IOException gone) {
    fail(gone);
    throw gone;
  }
}
