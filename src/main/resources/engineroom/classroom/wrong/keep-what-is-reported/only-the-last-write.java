// ErrorMessage#write(byte[], int, int)
// Against: a destination that keeps everything
// It keeps only what was written last. A line may come in pieces, and white space that is written
// last would leave nothing of the line before it.
@Override
public void write(byte[] from, int at, int length) {
  kept().reset();
  kept().write(from, at, length);
}
