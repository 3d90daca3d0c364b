// Decoder#decode
// Against: `Decoder.decode` gives a new environment for the next object of its stream
// It gives an empty environment for what it cannot read.
public Env decode() throws IOException {
  try {
    return env(src.nextObject());
  } catch (java.io.EOFException end) {
    throw end;
  } catch (IOException e) {
    return new Env();
  }
}
