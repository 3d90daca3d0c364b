// Output#addPipe
// It makes a pipe and forgets to add its writing end, so nothing ever comes out of it.
public Pipe.ReadEnd addPipe() {
  return new Pipe().readEnd();
}
