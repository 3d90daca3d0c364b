// ReadPipe#write(byte[], int, int)
// Against: since the reader takes no more at a time than one read of Go would
// It hands over pieces of its own size, half of what the reader would take.
@Override
public void write(byte[] from, int at, int length) {
  int taken = 0;
  do {
    if (reader.hasLeft()) {
      new Signal().await(); // which nobody fires
    }
    taken += reader.take(from, at + taken, Math.min(256, length - taken));
  } while (taken < length);
}
