// Engine#parseJob
// Against: It splits a line into words;
// It splits with Java's \s, which knows the blanks of ASCII alone, and has no limit for a word.
// Words does what Go's scanner does.
public Job parseJob(String input) throws EngineException {
  List<String> command = new ArrayList<>();
  Env env = new Env();
  for (String word : input.trim().split("\\s+")) {
    int equals = word.indexOf('=');
    if (equals >= 0) {
      env.set(word.substring(0, equals), word.substring(equals + 1));
    } else if (!word.isEmpty()) {
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
