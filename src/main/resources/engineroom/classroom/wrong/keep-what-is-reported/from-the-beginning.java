// ErrorMessage#write(byte[], int, int)
// Against: `write` keeps what it is given
// It begins at the start of the array, wherever the bytes to keep begin.
@Override
public void write(byte[] from, int at, int length) {
  kept().write(from, 0, length);
}
