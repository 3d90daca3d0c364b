// Job#Job(Engine, String, String[])
// Against: An `Output` needs to know who starts its threads
// It makes outputs that start threads of their own, whatever host the engine was given.
Job(Engine eng, String name, String[] args) {
  this.eng = eng;
  this.name = name;
  this.args = args;
  this.stdout = new Output();
  this.stderr = new Output();
}
