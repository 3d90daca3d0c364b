package engineroom.engine;

import java.io.IOException;

/** An output of a job whose engine is listened to: it tells when it is written to and closed. */
final class HeardOutput extends Output {

  private final Job job;
  private final EngineEvent.StreamName name;

  private HeardOutput(Job job, EngineEvent.StreamName name) {
    super(job.eng.host.goroutines());
    this.job = job;
    this.name = name;
  }

  /**
   * One of a job's outputs. Who asks here does not need to know this class; where nobody listens it
   * is never loaded, and a JVM knows that there is one kind of output.
   */
  static Output of(Job job, EngineEvent.StreamName name) {
    return new HeardOutput(job, name);
  }

  /** Tells of a write while it holds the lock, so that writes are heard of in their order. */
  @Override
  public synchronized void write(byte[] from, int at, int length) throws IOException {
    try {
      super.write(from, at, length);
    } catch (IOException e) {
      tellOfWrite(length);
      throw e;
    }
    tellOfWrite(length);
  }

  private void tellOfWrite(int length) {
    job.eng.host.listener().happened(new EngineEvent.BytesWritten(job, name, length));
  }

  @Override
  public void close() throws IOException {
    try {
      super.close();
    } finally {
      job.tell(EngineEvent.StreamClosed::new, name);
    }
  }
}
