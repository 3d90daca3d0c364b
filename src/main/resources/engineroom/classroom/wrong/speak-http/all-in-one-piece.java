// HttpDoor.Response#write(byte[], int, int)
// It writes the body of an answer to HEAD as well, which fails, and the job is told so.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  if (bodiless) {
    throw new IOException("no body after HEAD");
  }
  exchange.getResponseBody().write(from, at, length);
}
