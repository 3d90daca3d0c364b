// Job#Job(Engine, String, String[])
// Against: The constructor copies nothing, the array of arguments least of all.
// It copies the arguments, as careful Java would. A job keeps the caller's own array, so a change
// on either side is seen on the other.
Job(Engine eng, String name, String[] args) {
  this.eng = eng;
  this.name = name;
  this.args = args.clone();
  this.stdout = new Output(eng.host.goroutines());
  this.stderr = new Output(eng.host.goroutines());
}
