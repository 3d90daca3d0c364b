// Engine#serveHTTP
// Against: one header `Job-Args` for each argument
// An empty argument has no header.
public void serveHTTP(ResponseWriter response, Url url) {
  String jobName = Path.base(url.path());
  String[] jobArgs = url.query("a").toArray(new String[0]);
  response.setHeader("Job-Name", jobName);
  for (String arg : jobArgs) {
    if (!arg.isEmpty()) {
      response.addHeader("Job-Args", arg);
    }
  }
  Job job = job(jobName, jobArgs);
  job.stdout.add(response);
  job.stderr.add(response);
  response.writeHeader(200);
  try {
    job.run();
  } catch (EngineException unheard) {
    // nobody hears of it
  }
}
