package engineroom.examples;

import engineroom.daemon.SmallDocker;
import engineroom.daemon.api.ApiReply;
import engineroom.daemon.api.ApiRequest;
import engineroom.daemon.api.Hijacked;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.go.Signal;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;
import engineroom.replay.jvm.TurnedClock;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.ResourceBundle;

/** The log of a small docker while a container is made, started, stopped and removed. */
public final class OneContainer {

  private final TurnedClock clock = new TurnedClock();
  private final SmallDocker docker =
      new SmallDocker(
          new Host(clock, clock, new Printing(), new GlobalHandlers()),
          OffsetDateTime.parse("2015-05-13T12:00:00Z"),
          new Random(4),
          (protocol, address, api) -> {
            throw new EngineException("nobody comes in from outside");
          });
  private volatile boolean printing;

  private OneContainer() {}

  public static void main(String[] args) {
    new OneContainer().show();
  }

  private void show() {
    docker.engine().stderr = OutputStream.nullOutputStream();
    Signal over = new Signal();
    clock.go(
        () -> {
          try {
            docker.run();
            docker.awaitDaemon();
            ask("POST", "/images/create?fromImage=busybox", "");
            live();
          } catch (EngineException e) {
            throw new IllegalStateException(e);
          } finally {
            over.fire();
          }
        });
    over.await();
    clock.close();
  }

  private void live() {
    printing = true;
    ask(
        "POST",
        "/containers/create?name=web",
        "{\"Image\":\"busybox\",\"Cmd\":[\"sleep\",\"60\"]}");
    ask("POST", "/containers/web/start", "");
    ask("POST", "/containers/web/stop?t=10", "");
    ask("DELETE", "/containers/web", "");
  }

  private void ask(String method, String target, String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    Map<String, List<String>> headers =
        json.isEmpty() ? Map.of() : Map.of("Content-Type", List.of("application/json"));
    try {
      Url url = Url.ofRequest(target.getBytes(StandardCharsets.US_ASCII));
      ByteArrayInputStream in = new ByteArrayInputStream(body);
      docker.api().serve(new ApiRequest(method, target, url, headers, in, body.length), new Told());
    } catch (UrlException e) {
      throw new IllegalArgumentException(target, e);
    }
    clock.sleep(Duration.ofSeconds(1));
  }

  /** Prints what the daemon writes to its log, with short ids. */
  private final class Printing implements System.Logger {

    @Override
    public String getName() {
      return "docker";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String line, Throwable thrown) {
      log(level, bundle, line);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String line, Object... params) {
      if (printing) {
        System.out.printf(
            "%2d s  %s%n",
            clock.now() / 1_000_000_000, line.replaceAll("([0-9a-f]{4})[0-9a-f]{60}", "$1"));
      }
    }
  }

  /** An answer of which only the status is looked at. */
  private final class Told extends ApiReply {

    private int status;

    @Override
    public void writeHeader(int code) {
      status = code;
      if (printing) {
        System.out.printf("%2d s  %d%n", clock.now() / 1_000_000_000, code);
      }
    }

    @Override
    public int status() {
      return status;
    }

    @Override
    public void setHeader(String name, String value) {}

    @Override
    public void addHeader(String name, String value) {}

    @Override
    public void write(int oneByte) {}

    @Override
    public void write(byte[] from, int at, int length) {}

    @Override
    public void flush() {}

    @Override
    public Hijacked hijack() throws IOException {
      throw new IOException("there is no connection");
    }

    @Override
    public Signal gone() {
      return new Signal();
    }
  }
}
