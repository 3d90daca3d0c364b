// Engine#serveHTTP
// Against: The last element of the path is the job’s name
// It takes the whole path for the name. Only the last element counts, so that a version may stand
// in front.
public void serveHTTP(ResponseWriter response, Url url) {
  String jobName = url.path().replaceFirst("^/", "");
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
    // The status line has gone out.
  }
}
