// Output#addPipe
// Against: adds one end of a `Pipe` and gives you the other
// It makes a pipe and adds neither end.
public Pipe.ReadEnd addPipe() {
  Pipe pipe = new Pipe();
  return pipe.readEnd();
}
