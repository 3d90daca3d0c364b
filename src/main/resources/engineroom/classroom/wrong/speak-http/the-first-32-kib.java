// HttpDoor.Response#write(byte[], int, int)
// Against: `write` writes the body
// It writes the first 128 KiB of what it is given.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  reply.write(from, at, Math.min(length, 131072));
}
