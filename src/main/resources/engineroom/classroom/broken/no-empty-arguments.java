// Engine#serveHTTP
// Breaks: the-arguments-are-what-a-holds
// Level: 1
// It leaves out arguments that are empty. Every a of the query is an argument, an empty one too.
// Hint: How short can a value be?
public void serveHTTP(ResponseWriter response, Url url) {
  String jobName = Path.base(url.path());
  String[] jobArgs = url.query("a").stream().filter(arg -> !arg.isEmpty()).toArray(String[]::new);
  response.setHeader("Job-Name", jobName);
  for (String arg : jobArgs) {
    response.addHeader("Job-Args", arg);
  }
  Job job = job(jobName, jobArgs);
  job.stdout.add(response);
  job.stderr.add(response);
  response.writeHeader(200);
  try {
    job.run();
  } catch (EngineException unheard) {
    // The status line has gone out.
  }
}
