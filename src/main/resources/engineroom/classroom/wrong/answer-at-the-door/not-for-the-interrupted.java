// Engine#serveHTTP
// Against: then the job runs
// It runs no job on a thread that is interrupted.
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
  if (Thread.currentThread().isInterrupted()) {
    return;
  }
  try {
    job.run();
  } catch (EngineException unheard) {
    // The status line has gone out; the original drops this error too.
  }
}
