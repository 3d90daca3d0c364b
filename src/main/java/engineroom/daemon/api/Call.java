package engineroom.daemon.api;

import engineroom.daemon.jobs.InnerJob;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.json.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** One request with its answer, as the functions behind the routes see it. */
final class Call {

  /** How much of a body is read that has to be read whole. */
  private static final int MOST_OF_A_BODY = 8 << 20;

  private static final String JSON = "application/json";

  private final Engine eng;
  private final ApiVersion version;
  private final ApiRequest request;
  private final ApiReply reply;
  private final String name;

  /**
   * A call.
   *
   * @param version the version of the API that the client speaks
   * @param name what the path names; null where it names nothing
   */
  Call(Engine eng, ApiVersion version, ApiRequest request, ApiReply reply, String name) {
    this.eng = eng;
    this.version = version;
    this.request = request;
    this.reply = reply;
    this.name = name;
  }

  Engine eng() {
    return eng;
  }

  ApiVersion version() {
    return version;
  }

  ApiRequest request() {
    return request;
  }

  ApiReply reply() {
    return reply;
  }

  String name() {
    return name;
  }

  /** The first value that came with the request under a key; empty for none. */
  String form(String key) throws IOException {
    return request.form().get(key);
  }

  /** A job about what the path names. */
  Job job(String jobName, String... more) {
    String[] args = new String[more.length + 1];
    args[0] = name;
    System.arraycopy(more, 0, args, 1, more.length);
    return eng.job(jobName, args);
  }

  /** Sets variables of a job to what came with the request under the same keys. */
  void hand(Job job, String... keys) throws IOException {
    for (String key : keys) {
      job.setenv(key, form(key));
    }
  }

  /** Lets a job's output be the answer, as JSON. */
  void streamJson(Job job, boolean flushes) {
    reply.setHeader("Content-Type", JSON);
    job.stdout.add(flushes ? flushing() : reply);
  }

  /** The answer as a stream that sends all at once. */
  OutputStream flushing() {
    return new OutputStream() {
      @Override
      public void write(int oneByte) throws IOException {
        write(new byte[] {(byte) oneByte}, 0, 1);
      }

      @Override
      public void write(byte[] from, int at, int length) throws IOException {
        reply.write(from, at, length);
        reply.flush();
      }
    };
  }

  /** Runs a job that has no more to say than that it went well. */
  void runWithoutContent(Job job) throws EngineException {
    job.run();
    reply.writeHeader(204);
  }

  /** Runs a job and answers with its last line, in an object. */
  void answerLastLine(Job job, int status, String key) throws EngineException, IOException {
    Env answer = new Env();
    answer.set(key, InnerJob.lastLine(job));
    answer(status, answer);
  }

  void answer(int status, Env answer) throws IOException {
    reply.setHeader("Content-Type", JSON);
    reply.writeHeader(status);
    answer.encode(reply);
  }

  void answerJson(int status, Object answer) throws IOException {
    reply.setHeader("Content-Type", JSON);
    reply.writeHeader(status);
    reply.write(Json.line(answer));
  }

  /**
   * Refuses a body that says it is something else than JSON.
   *
   * @throws EngineException if it does
   */
  void checkForJson() throws EngineException {
    String type = request.header("Content-Type");
    if (type.isEmpty() && request.contentLength() == 0) {
      return;
    }
    if (!type.split(";", 2)[0].strip().equalsIgnoreCase(JSON)) {
      throw new EngineException("Content-Type specified (" + type + ") must be 'application/json'");
    }
  }

  /**
   * The body, read whole.
   *
   * @throws EngineException if it is longer than 8 MiB
   */
  byte[] body() throws EngineException, IOException {
    InputStream in = request.body();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] some = new byte[8192];
    for (int count = in.read(some); count >= 0; count = in.read(some)) {
      body.write(some, 0, count);
      if (body.size() > MOST_OF_A_BODY) {
        throw new EngineException("Bad parameter: a body of more than 8 MiB");
      }
    }
    return body.toByteArray();
  }

  /** The body as a stream that has been read whole. */
  InputStream bodyRead() throws EngineException, IOException {
    return new ByteArrayInputStream(body());
  }
}
