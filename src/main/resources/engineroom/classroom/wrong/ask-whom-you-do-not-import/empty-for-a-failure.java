// InnerJob#env
// Against: where the job fails, it fails
// It gives an empty environment for a job that has failed. Whoever asked for an address then has
// none and goes on.
public static Env env(Job job) throws EngineException {
  Env answer = job.stdout.addEnv();
  try {
    job.run();
  } catch (EngineException e) {
    return new Env();
  }
  return answer;
}
