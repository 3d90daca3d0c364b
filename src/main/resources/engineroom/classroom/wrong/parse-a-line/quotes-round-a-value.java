// Engine#parseJob
// Against: The variables end up in the job
// It takes the quotes off a value.
public Job parseJob(String input) throws EngineException {
  List<String> command = new ArrayList<>();
  Env env = new Env();
  for (Words words = new Words(input); words.hasNext(); ) {
    String word = words.next();
    int equals = word.indexOf('=');
    if (equals >= 0) {
      String value = word.substring(equals + 1);
      boolean quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
      env.set(word.substring(0, equals), quoted ? value.substring(1, value.length() - 1) : value);
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
