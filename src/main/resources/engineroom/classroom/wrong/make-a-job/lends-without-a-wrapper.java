// Engine#job
// Against: behind the wrapper that you wrote in the last chapter
// It hands the engine's stderr over without the wrapper, and the first job that ends closes it for
// all.
public Job job(String name, String... args) {
  Job job = new Job(this, name, args);
  if (logging) {
    job.stderr.add(stderr);
  }
  job.handler = lookup(name);
  return job;
}
