// Engine#parseJob
// Against: wherever it stands
// It takes a word for a variable only before the name; behind it, words are arguments.
public Job parseJob(String input) throws EngineException {
  List<String> command = new ArrayList<>();
  Env env = new Env();
  for (Words words = new Words(input); words.hasNext(); ) {
    String word = words.next();
    int equals = word.indexOf('=');
    if (equals >= 0 && command.isEmpty()) {
      env.set(word.substring(0, equals), word.substring(equals + 1));
    } else {
      command.add(word);
    }
  }
  if (command.isEmpty()) {
    throw new EngineException("empty command: '" + input + "'");
  }
  List<String> args = command.subList(1, command.size());
  Job job = job(command.getFirst(), args.toArray(new String[0]));
  job.env().init(env);
  return job;
}
