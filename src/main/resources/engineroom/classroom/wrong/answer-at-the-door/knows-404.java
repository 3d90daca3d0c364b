// Engine#serveHTTP
// Against: Then comes the status, 200
// It answers 404 where there is no handler. The answer is always 200, and "command not found" is
// its body.
public void serveHTTP(ResponseWriter response, Url url) {
  String jobName = Path.base(url.path());
  String[] jobArgs = url.query("a").toArray(new String[0]);
  response.setHeader("Job-Name", jobName);
  for (String arg : jobArgs) {
    response.addHeader("Job-Args", arg);
  }
  Job job = job(jobName, jobArgs);
  job.stdout.add(response);
  job.stderr.add(response);
  response.writeHeader(job.handler == null ? 404 : 200);
  try {
    job.run();
  } catch (EngineException unheard) {
    // The status line has gone out.
  }
}
