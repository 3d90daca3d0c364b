// Engine#serveHTTP
// Against: Whatever comes of the run, nobody hears of it.
// It writes the error of the run into the body. The error goes nowhere; only what the job reported
// itself is there.
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
  } catch (EngineException e) {
    try {
      response.write(Text.bytes(e.getMessage() + "\n"));
    } catch (java.io.IOException unheard) {
      // Whoever asked has gone.
    }
  }
}
