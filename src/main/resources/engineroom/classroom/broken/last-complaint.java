// Output#write(byte[], int, int)
// Breaks: a-failing-destination-stops-nobody
// Level: 2
// It tells the last error and not the first. With one destination that fails there is no
// difference.
// Hint: How many destinations does it take?
@Override
public synchronized void write(byte[] from, int at, int length) throws IOException {
  used = true;
  IOException error = null;
  for (OutputStream dst : dests) {
    try {
      dst.write(from, at, length);
    } catch (IOException e) {
      error = e;
    }
  }
  if (error != null) {
    throw error;
  }
}
