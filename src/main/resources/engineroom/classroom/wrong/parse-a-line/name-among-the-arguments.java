// Engine#parseJob
// Against: and the rest are its arguments
// It leaves the name among the arguments, as the comment above the original's function promises.
// The comment is wrong.
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
  Job job = job(command.getFirst(), command.toArray(new String[0]));
  job.env().init(env);
  return job;
}
