// ReadPipe#write(byte[], int, int)
// Against: `write` hands over what it is given
// It begins at the start of the array, wherever the bytes to write begin.
@Override
public void write(byte[] from, int at, int length) {
  int taken = 0;
  do {
    if (reader.hasLeft()) {
      new Signal().await(); // which nobody fires
    }
    taken += reader.take(from, taken, length - taken);
  } while (taken < length);
}
