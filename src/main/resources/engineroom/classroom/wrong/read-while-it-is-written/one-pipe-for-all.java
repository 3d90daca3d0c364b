// Output#addPipe
// Against: `Output.addPipe`, which adds one end of a `Pipe` and gives you the other
// It makes one pipe, and gives its end to whoever asks.
private Pipe shared;

public Pipe.ReadEnd addPipe() {
  if (shared != null) {
    return shared.readEnd();
  }
  Pipe pipe = new Pipe();
  shared = pipe;
  add(pipe.writeEnd());
  return pipe.readEnd();
}
