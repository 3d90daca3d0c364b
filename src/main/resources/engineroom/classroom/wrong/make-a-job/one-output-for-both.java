// Job#Job(Engine, String, String[])
// Against: and two outputs
// It uses one output for stdout and stderr. What a job reports would then be mixed into what it
// prints, and the engine's stderr would get both.
Job(Engine eng, String name, String[] args) {
  this.eng = eng;
  this.name = name;
  this.args = args;
  this.stdout = new Output(eng.host.goroutines());
  this.stderr = this.stdout;
}
