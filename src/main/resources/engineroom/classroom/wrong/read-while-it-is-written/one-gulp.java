// ReadPipe#write(byte[], int, int)
// Against: `write` hands over what it is given, piece by piece
// It hands over one piece and takes the rest for taken. The reader takes no more at a time than one
// read of Go would.
@Override
public void write(byte[] from, int at, int length) {
  if (reader.hasLeft()) {
    new Signal().await();
  }
  reader.take(from, at, length);
}
