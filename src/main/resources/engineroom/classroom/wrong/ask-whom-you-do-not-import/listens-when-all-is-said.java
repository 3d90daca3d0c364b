// InnerJob#env
// Against: gives what it prints
// It runs the job and asks for its output afterwards. A stream gives what is written from then on.
public static Env env(Job job) throws EngineException {
  job.run();
  return job.stdout.addEnv();
}
