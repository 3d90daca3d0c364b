// Job#Job(Engine, String, String[])
// Against: The constructor fills five fields: the engine, the name, the arguments, and two outputs.
// It takes the blanks off the name. The job bears the name that was asked for.
Job(Engine eng, String name, String[] args) {
  this.eng = eng;
  this.name = name.strip();
  this.args = args;
  this.stdout = new Output(eng.host.goroutines());
  this.stderr = new Output(eng.host.goroutines());
}
