// Engine#parseJob
// A quote protects blanks, and goes away; a flag is an argument.
public Job parseJob(String input) throws EngineException {
  List<String> words = new ArrayList<>();
  Env env = new Env();
  java.util.regex.Matcher word =
      java.util.regex.Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\"' ])+").matcher(input);
  while (word.find()) {
    String bare = word.group().replaceAll("[\"']", "");
    int equals = bare.indexOf('=');
    if (equals >= 0 && !bare.startsWith("-")) {
      env.set(bare.substring(0, equals), bare.substring(equals + 1));
    } else {
      words.add(bare);
    }
  }
  Job job = job(words.getFirst(), words.subList(1, words.size()).toArray(new String[0]));
  job.env().init(env);
  return job;
}
