// Engine#job
// Against: connects the engine’s stderr
// It connects the engine's stderr twice, so the engine hears everything two times.
public Job job(String name, String... args) {
  Job job = new Job(this, name, args);
  if (logging) {
    job.stderr.add(new NopWriteCloser(stderr));
    job.stderr.add(new NopWriteCloser(stderr));
  }
  job.handler = lookup(name);
  return job;
}
