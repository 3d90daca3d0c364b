// Engine#serveHTTP
// Against: `response.setHeader` replaces
// It adds the name to headers that may be there.
public void serveHTTP(ResponseWriter response, Url url) {
  String jobName = Path.base(url.path());
  String[] jobArgs = url.query("a").toArray(new String[0]);
  response.addHeader("Job-Name", jobName);
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
    // The status line has gone out; the original drops this error too.
  }
}
