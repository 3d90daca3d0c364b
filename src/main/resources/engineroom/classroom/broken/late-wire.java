// Engine#job
// Breaks: a-job-keeps-the-stderr-it-was-made-with
// Level: 3
// It connects the job to the field and not to the stream that is in it, so a job that was made long
// ago complains to whatever stands there now. A job keeps the stream that it found.
// Hint: Something may change between the making and the run, and a job has to be left alone by it.
public Job job(String name, String... args) {
  Job job = new Job(this, name, args);
  if (logging) {
    job.stderr.add(
        new OutputStream() {
          @Override
          public void write(int oneByte) throws java.io.IOException {
            stderr.write(oneByte);
          }

          @Override
          public void write(byte[] from, int at, int length) throws java.io.IOException {
            stderr.write(from, at, length);
          }
        });
  }
  job.handler = lookup(name);
  return job;
}
