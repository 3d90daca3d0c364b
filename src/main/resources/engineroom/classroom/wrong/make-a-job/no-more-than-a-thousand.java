// Engine#job
// Against: the arguments
// It keeps a thousand arguments at most.
public Job job(String name, String... args) {
  Job job = new Job(this, name, args.length > 1000 ? java.util.Arrays.copyOf(args, 1000) : args);
  if (logging) {
    job.stderr.add(new NopWriteCloser(stderr));
  }
  job.handler = lookup(name);
  return job;
}
