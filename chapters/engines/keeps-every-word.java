// Engine#parseJob
// The first word is the name, and all others are arguments.
public Job parseJob(String input) throws EngineException {
  List<String> command = new ArrayList<>();
  for (Words words = new Words(input); words.hasNext(); ) {
    command.add(words.next());
  }
  List<String> args = command.subList(1, command.size());
  return job(command.getFirst(), args.toArray(new String[0]));
}
