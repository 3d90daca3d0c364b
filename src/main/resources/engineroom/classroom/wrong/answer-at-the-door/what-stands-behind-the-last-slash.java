// Engine#serveHTTP
// Against: The last element of the path is the job’s name, as `Path.base` sees it
// It takes what stands behind the last slash, which is nothing where the path ends in one.
public void serveHTTP(ResponseWriter response, Url url) {
  String jobName = url.path().substring(url.path().lastIndexOf('/') + 1);
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
  } catch (EngineException unheard) {
    // The status line has gone out; the original drops this error too.
  }
}
