// Job#Job(Engine, String, String[])
// Breaks: the-arguments-are-shared-with-the-caller
// Level: 1
// It copies the arguments, as a careful constructor does. The original keeps the caller's own
// slice.
// Hint: Hold on to the array that you passed.
Job(Engine eng, String name, String[] args) {
  this.eng = eng;
  this.name = name;
  this.args = args.clone();
  this.stdout = new Output(eng.host.goroutines());
  this.stderr = new Output(eng.host.goroutines());
}
