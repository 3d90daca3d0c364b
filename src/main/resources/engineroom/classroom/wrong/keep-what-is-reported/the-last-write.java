// ErrorMessage#write(byte[], int, int)
// Against: `write` keeps what it is given
// Each newline begins anew.
public void write(byte[] from, int at, int length) {
  if (length > 0 && from[at] == '\n' && length == 1) {
    return;
  }
  kept().write(from, at, length);
}
