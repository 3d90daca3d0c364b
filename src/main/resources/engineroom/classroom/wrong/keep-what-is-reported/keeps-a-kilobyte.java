// ErrorMessage#write(byte[], int, int)
// Against: a destination that keeps everything
// It keeps a thousand bytes and no more.
@Override
public void write(byte[] from, int at, int length) {
  kept().write(from, at, Math.min(length, Math.max(0, 1000 - kept().size())));
}
