// Engine#serveHTTP
// Against: catch the `EngineException`
// It catches what a handler throws as well. A panic goes through, and breaks the answer off.
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
  response.writeHeader(200);
  try {
    job.run();
  } catch (EngineException | RuntimeException unheard) {
    // The status line has gone out; the original drops this error too.
  }
}
