// Engine#serveHTTP
// Against: one header `Job-Args` for each argument
// It sets the header of the arguments again and again, so only the last one is left. There is one
// header for each argument.
public void serveHTTP(ResponseWriter response, Url url) {
  String jobName = Path.base(url.path());
  String[] jobArgs = url.query("a").toArray(new String[0]);
  response.setHeader("Job-Name", jobName);
  response.setHeader("Job-Args", String.join(", ", jobArgs));
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
