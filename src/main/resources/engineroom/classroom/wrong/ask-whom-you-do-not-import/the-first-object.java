// InnerJob#env
// Against: gives what it prints, read as an environment
// It keeps the first object of several. An environment of an output is the last one that was
// printed.
public static Env env(Job job) throws EngineException {
  engineroom.engine.Table answers = job.stdout.addTable();
  job.run();
  return answers.data.isEmpty() ? new Env() : answers.data.getFirst();
}
