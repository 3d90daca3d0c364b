package engineroom.bench;

import engineroom.engine.Engine;
import engineroom.engine.Job;
import engineroom.engine.Status;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A request through the HTTP door without a network: the target read, the job run, the answer. */
@State(Scope.Thread)
@Measures({"the-last-name-of-the-path-is-the-job", "the-arguments-are-what-a-holds"})
public class ServeHttp {

  private Engine eng;
  private String target;

  @Setup
  public void fill() {
    eng = Engines.usual();
    target = "/v1.18/say?a=1&a=2";
    Engines.register(eng, "say", ServeHttp::say);
  }

  private static Status say(Job job) {
    job.printf("hello %s\n", job.args[0]);
    return Status.OK;
  }

  @Benchmark
  @Original("HTTP")
  public KeptResponse inProcess() throws UrlException {
    KeptResponse response = new KeptResponse();
    eng.serveHTTP(response, Url.parse(target));
    return response;
  }
}
