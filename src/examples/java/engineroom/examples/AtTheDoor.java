package engineroom.examples;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.ResponseWriter;
import engineroom.engine.Status;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;

/** Four requests to an engine, without a server: a good one, two bad ones, one too late. */
public final class AtTheDoor {

  private AtTheDoor() {}

  public static void main(String[] args) throws EngineException, UrlException {
    Engine eng = new Engine();
    eng.logging = false;
    eng.register(
        "version",
        job -> {
          job.printf("{\"Version\":\"1.6.2\"}\n");
          return Status.OK;
        });
    eng.register("info", job -> job.errorf("no such network"));

    get(eng, "/v1.18/version");
    get(eng, "/v1.18/info?a=x");
    get(eng, "/v1.18/nosuch");
    eng.shutdown();
    get(eng, "/v1.18/version");
  }

  private static void get(Engine eng, String target) throws UrlException {
    System.out.println("GET " + target);
    eng.serveHTTP(new Printed(), Url.parse(target));
  }

  private static final class Printed extends ResponseWriter {
    @Override
    public void setHeader(String name, String value) {
      System.out.println(name + ": " + value);
    }

    @Override
    public void addHeader(String name, String value) {
      System.out.println(name + ": " + value);
    }

    @Override
    public void writeHeader(int status) {
      System.out.println("status " + status);
    }

    @Override
    public void write(int oneByte) {
      System.out.write(oneByte);
    }
  }
}
