// NopWriteCloser#write
// Against: it passes on all that is written
// It passes on nothing.
@Override
public void write(byte[] from, int at, int length) throws IOException {}
