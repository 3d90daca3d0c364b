// Engine#job
// Against: gives the job its handler, or none
// It reports an unknown name at once. Making a job never fails: the unknown name is found out when
// the job runs.
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
