// Engine#parseJob
// Quotes are taken away and protect nothing; a flag is an argument.
public Job parseJob(String input) throws EngineException {
  List<String> command = new ArrayList<>();
  Env env = new Env();
  for (Words words = new Words(input); words.hasNext(); ) {
    String word = words.next();
    int equals = word.indexOf('=');
    if (equals >= 0 && !word.startsWith("-")) {
      env.set(word.substring(0, equals), word.substring(equals + 1));
    } else {
      command.add(word.replace("\"", "").replace("'", ""));
    }
  }
  List<String> args = command.subList(1, command.size());
  Job job = job(command.getFirst(), args.toArray(new String[0]));
  job.env().init(env);
  return job;
}
