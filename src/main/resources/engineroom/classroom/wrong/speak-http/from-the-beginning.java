// HttpDoor.Response#write(byte[], int, int)
// Against: `write` writes the body
// It begins at the start of the array.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  reply.write(from, 0, length);
}
