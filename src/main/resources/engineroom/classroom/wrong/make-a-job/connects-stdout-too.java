// Engine#job
// Against: connects the engine’s stderr
// It connects the engine's stdout as well. Only stderr is connected: what a job prints may be an
// archive, and does not belong on a terminal.
public Job job(String name, String... args) {
  Job job = new Job(this, name, args);
  if (logging) {
    job.stdout.add(new NopWriteCloser(stdout));
    job.stderr.add(new NopWriteCloser(stderr));
  }
  job.handler = lookup(name);
  return job;
}
