// Engine#serveHTTP
// Breaks: both-outputs-make-one-body
// Level: 1
// It connects stdout alone, as one would who thinks of a body as the result. What a job reports is
// part of the body.
// Hint: A job has two ways to say something.
public void serveHTTP(ResponseWriter response, Url url) {
  String jobName = Path.base(url.path());
  String[] jobArgs = url.query("a").toArray(new String[0]);
  response.setHeader("Job-Name", jobName);
  for (String arg : jobArgs) {
    response.addHeader("Job-Args", arg);
  }
  Job job = job(jobName, jobArgs);
  job.stdout.add(response);
  response.writeHeader(200);
  try {
    job.run();
  } catch (EngineException unheard) {
    // The status line has gone out.
  }
}
