// Engine#parseJob
// Against: Of the other words the first is the job’s name
// Its lists live on. A line that was refused leaves its variables behind.
private final List<String> command = new ArrayList<>();
private Env env = new Env();

public Job parseJob(String input) throws EngineException {
  command.clear();
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
  List<String> args = command.subList(1, command.size());
  Job job = job(command.getFirst(), args.toArray(new String[0]));
  job.env().init(env);
  env = new Env();
  return job;
}
