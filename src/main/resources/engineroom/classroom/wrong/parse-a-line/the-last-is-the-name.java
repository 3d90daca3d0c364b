// Engine#parseJob
// Against: the first is the job’s name
// It takes the last word for the name.
public Job parseJob(String input) throws EngineException {
  List<String> command = new ArrayList<>();
  Env env = new Env();
  for (Words words = new Words(input); words.hasNext(); ) {
    String word = words.next();
    int equals = word.indexOf('=');
    if (equals >= 0) {
      env.set(word.substring(0, equals), word.substring(equals + 1));
    } else {
      command.add(word);
    }
  }
  if (command.isEmpty()) {
    throw new EngineException("empty command: '" + input + "'");
  }
  String name = command.removeLast();
  Job job = job(name, command.toArray(new String[0]));
  job.env().init(env);
  return job;
}
