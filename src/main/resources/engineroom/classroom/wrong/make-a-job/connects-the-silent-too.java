// Engine#job
// Against: connects the engine’s stderr if `logging` is on
// It connects the engine's stderr whether or not logging is on.
public Job job(String name, String... args) {
  Job job = new Job(this, name, args);
  job.stderr.add(new NopWriteCloser(stderr));
  job.handler = lookup(name);
  return job;
}
