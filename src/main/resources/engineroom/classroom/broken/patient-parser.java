// Engine#parseJob
// Breaks: a-word-of-64-kib-ends-the-line-in-silence
// Level: 3
// It splits by code of its own, which knows all of Unicode's spaces and no limit. That is better,
// and not what Go's scanner does: it gives up at a word of 64 KiB, and nobody asks it why.
// Hint: Every short line is parsed as it should be.
public Job parseJob(String input) throws EngineException {
  List<String> command = new ArrayList<>();
  Env env = new Env();
  int start = 0;
  for (int i = 0; i <= input.length(); i++) {
    if (i == input.length() || engineroom.engine.go.Space.isSpace(input.charAt(i))) {
      String word = input.substring(start, i);
      start = i + 1;
      int equals = word.indexOf('=');
      if (equals >= 0) {
        env.set(word.substring(0, equals), word.substring(equals + 1));
      } else if (!word.isEmpty()) {
        command.add(word);
      }
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
