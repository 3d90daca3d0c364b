// Engine#parseJob
// Against: The variables end up in the job’s environment, in their order.
// It collects the variables in a map, so of a key that is given twice only one is left. All are
// kept.
public Job parseJob(String input) throws EngineException {
  List<String> command = new ArrayList<>();
  Map<String, String> variables = new HashMap<>();
  for (Words words = new Words(input); words.hasNext(); ) {
    String word = words.next();
    int equals = word.indexOf('=');
    if (equals >= 0) {
      variables.put(word.substring(0, equals), word.substring(equals + 1));
    } else {
      command.add(word);
    }
  }
  if (command.isEmpty()) {
    throw new EngineException("empty command: '" + input + "'");
  }
  List<String> args = command.subList(1, command.size());
  Job job = job(command.getFirst(), args.toArray(new String[0]));
  variables.forEach(job.env()::set);
  return job;
}
