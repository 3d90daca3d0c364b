// Engine#serveHTTP
// Against: one header `Job-Args` for each argument
// It sends no header for an argument.
public void serveHTTP(ResponseWriter response, Url url) {
  String jobName = Path.base(url.path());
  String[] jobArgs = url.query("a").toArray(new String[0]);
  response.setHeader("Job-Name", jobName);
  Job job = job(jobName, jobArgs);
  job.stdout.add(response);
  job.stderr.add(response);
  response.writeHeader(200);
  try {
    job.run();
  } catch (EngineException unheard) {
    // The status line has gone out; the original drops this error too.
  }
}
