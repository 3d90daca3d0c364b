// Engine#parseJob
// Against: look for its first `=`
// It splits at every = and keeps the first two parts, so the end of a value such as b=c is lost.
public Job parseJob(String input) throws EngineException {
  List<String> command = new ArrayList<>();
  Env env = new Env();
  for (Words words = new Words(input); words.hasNext(); ) {
    String word = words.next();
    if (word.contains("=")) {
      String[] parts = word.split("=", -1);
      env.set(parts[0], parts[1]);
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
