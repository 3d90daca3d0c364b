// Engine#job
// Against: connects the engine’s stderr
// It connects the engine's stdout to the job's stderr.
public Job job(String name, String... args) {
  Job job = new Job(this, name, args);
  if (logging) {
    job.stderr.add(new NopWriteCloser(stdout));
  }
  job.handler = lookup(name);
  return job;
}
