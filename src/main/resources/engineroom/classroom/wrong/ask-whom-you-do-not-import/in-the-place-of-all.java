// InnerJob#env
// Against: runs a job and gives what it prints
// Whoever listened to the job before hears nothing.
public static Env env(Job job) throws EngineException {
  job.stdout.set(java.io.OutputStream.nullOutputStream());
  Env answer = job.stdout.addEnv();
  job.run();
  return answer;
}
