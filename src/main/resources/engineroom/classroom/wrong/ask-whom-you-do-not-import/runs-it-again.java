// InnerJob#env
// Against: where the job fails, it fails with the same error
// It tries a second time where the job fails.
public static Env env(Job job) throws EngineException {
  Env answer = job.stdout.addEnv();
  try {
    job.run();
  } catch (EngineException e) {
    if (job.handler() != null) {
      throw e;
    }
    job.run();
  }
  return answer;
}
