// ReadPipe#write(byte[], int, int)
// Against: piece by piece
// It hands over the first piece again and again.
@Override
public void write(byte[] from, int at, int length) {
  int taken = 0;
  do {
    if (reader.hasLeft()) {
      new Signal().await(); // which nobody fires
    }
    taken += reader.take(from, at, length - taken);
  } while (taken < length);
}
