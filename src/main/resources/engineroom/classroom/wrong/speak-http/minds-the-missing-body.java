// HttpDoor.Response#write(byte[], int, int)
// It tells the job that an answer to HEAD has no body. What would be the body is dropped, and the
// job does not notice.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  if (bodiless) {
    throw new IOException("no body after HEAD");
  }
  exchange.getResponseBody().write(from, at, length);
}
