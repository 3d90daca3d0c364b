// Engine#serveHTTP
// Breaks: the-status-goes-out-before-the-job-runs
// Level: 2
// It sends the status when the job is done. A client that waits for a long job then sees nothing
// until its end; in the original headers and status have gone out before.
// Hint: Who can look at the answer while the job runs?
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
  try {
    job.run();
  } catch (EngineException unheard) {
    // Nobody is told.
  }
  response.writeHeader(200);
}
