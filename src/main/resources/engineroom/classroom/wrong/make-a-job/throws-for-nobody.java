// Engine#job
// Against: gives the job its handler, or none
// It refuses to make a job that nobody answers to. Making a job never fails; running it does.
public Job job(String name, String... args) {
  Job job = new Job(this, name, args);
  if (logging) {
    job.stderr.add(new NopWriteCloser(stderr));
  }
  job.handler = lookup(name);
  if (job.handler == null) {
    throw new IllegalArgumentException(name + ": command not found");
  }
  return job;
}
