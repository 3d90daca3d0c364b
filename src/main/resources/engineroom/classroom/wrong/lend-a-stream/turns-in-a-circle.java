// NopWriteCloser#write
// Against: the field `out`, which it inherits, is the stream behind it
// It calls a method that calls this one: FilterOutputStream.write(byte[]) hands on to
// write(byte[], int, int). What is written must go to out.
@Override
public void write(byte[] from, int at, int length) throws IOException {
  write(java.util.Arrays.copyOfRange(from, at, at + length));
}
