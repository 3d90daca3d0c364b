// Engine#job
// Against: it must be asked here, and not later
// It looks for the handler when the job runs. A job keeps the handler that it found when it was
// made; what is registered later does not reach it.
public Job job(String name, String... args) {
  Job job = new Job(this, name, args);
  if (logging) {
    job.stderr.add(new NopWriteCloser(stderr));
  }
  job.handler =
      running -> {
        Handler now = lookup(name);
        if (now != null) {
          return now.handle(running);
        }
        running.errorf("%s: command not found", running.name);
        return Status.NOT_FOUND;
      };
  return job;
}
