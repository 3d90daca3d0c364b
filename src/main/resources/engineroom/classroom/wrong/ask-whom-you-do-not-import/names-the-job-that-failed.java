// InnerJob#env
// Against: it fails with the same error
// It puts the name of the job in front. The server finds the status for an error in its words.
public static Env env(Job job) throws EngineException {
  Env answer = job.stdout.addEnv();
  try {
    job.run();
  } catch (EngineException e) {
    throw new EngineException(job.name + ": " + e.getMessage());
  }
  return answer;
}
