package engineroom.chapters;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A job with something attached to each of its three streams, all of which is watched: so a test
 * says all that a run did, and not only what it thought of looking at.
 */
final class WatchedJob {

  private final List<String> seen = new ArrayList<>();
  private final Set<String> broken;
  final Job job;

  /**
   * Makes a job and attaches to its streams.
   *
   * @param broken the streams that refuse to be closed, of {@code stdout}, {@code stderr} and
   *     {@code stdin}; each with its own words
   */
  WatchedJob(Engine eng, String name, String... broken) {
    this(eng.job(name), broken);
  }

  /** Attaches to the streams of a job. */
  WatchedJob(Job job, String... broken) {
    this.job = job;
    this.broken = Set.of(broken);
    attach();
  }

  /** Attaches once more, where an earlier run has let go of what was there. */
  void attachOutputs() {
    job.stdout.add(new Destination("stdout"));
    job.stderr.add(new Destination("stderr"));
  }

  private void attach() {
    attachOutputs();
    try {
      job.stdin.add(new Source());
    } catch (EngineException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Runs the job, and tells how that ended: {@code returns}, {@code fails: ...}, {@code throws}.
   */
  String run() {
    try {
      job.run();
      return "returns";
    } catch (EngineException e) {
      return "fails: " + e.getMessage();
    } catch (RuntimeException e) {
      return "throws: " + e.getMessage();
    }
  }

  /** What happened to the streams since the last look, in its order. */
  synchronized List<String> seen() {
    List<String> all = List.copyOf(seen);
    seen.clear();
    return all;
  }

  private synchronized void see(String what) {
    seen.add(what);
  }

  private void close(String stream) throws IOException {
    see("closes " + stream);
    if (broken.contains(stream)) {
      throw new IOException(stream + " is broken");
    }
  }

  private final class Destination extends OutputStream {
    private final String stream;

    Destination(String stream) {
      this.stream = stream;
    }

    @Override
    public void write(int oneByte) {
      write(new byte[] {(byte) oneByte}, 0, 1);
    }

    @Override
    public void write(byte[] from, int at, int length) {
      see(stream + ": " + new String(from, at, length, StandardCharsets.UTF_8).strip());
    }

    @Override
    public void close() throws IOException {
      WatchedJob.this.close(stream);
    }
  }

  private final class Source extends ByteArrayInputStream {
    Source() {
      super(new byte[] {1});
    }

    @Override
    public void close() throws IOException {
      WatchedJob.this.close("stdin");
    }
  }
}
