// ErrorMessage#write(byte[], int, int)
// Against: a destination that keeps everything
// It keeps the last 64 KiB. A line may be longer.
@Override
public void write(byte[] from, int at, int length) {
  byte[] before = kept().toByteArray();
  int keep = Math.min(before.length, Math.max(0, 65536 - length));
  kept().reset();
  kept().write(before, before.length - keep, keep);
  int most = Math.min(length, 65536);
  kept().write(from, at + length - most, most);
}
