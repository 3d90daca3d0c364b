// Engine#parseJob
// Against: The variables end up in the job’s environment
// It forgets to hand the variables over.
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
  List<String> args = command.subList(1, command.size());
  Job job = job(command.getFirst(), args.toArray(new String[0]));
  return job;
}
