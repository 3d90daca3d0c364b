// InnerJob#env
// Against: read as an environment
// It keeps the last line as it is, under one key. What a job prints is JSON, and its keys are the
// variables.
public static Env env(Job job) throws EngineException {
  Env answer = new Env();
  answer.set("Id", lastLine(job));
  return answer;
}
