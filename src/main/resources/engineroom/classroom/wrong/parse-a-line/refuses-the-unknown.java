// Engine#parseJob
// Against: If no word is left for a name, the line is refused
// It refuses a name that nobody registered. Parsing minds only that there is a name; whether it is
// known comes out when the job runs.
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
  if (lookup(command.getFirst()) == null) {
    throw new EngineException(command.getFirst() + ": command not found");
  }
  List<String> args = command.subList(1, command.size());
  Job job = job(command.getFirst(), args.toArray(new String[0]));
  job.env().init(env);
  return job;
}
