package engineroom.daemon;

import engineroom.daemon.api.Api;
import engineroom.daemon.api.ApiReply;
import engineroom.daemon.api.ApiRequest;
import engineroom.daemon.api.Hijacked;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Pipe;
import engineroom.engine.go.Signal;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Asks an API without any socket. */
public final class Client {

  private final Api api;
  private final Goroutines goroutines;

  /**
   * A client beside an API on the system's clock.
   *
   * @param api what it asks
   */
  public Client(Api api) {
    this(api, Goroutines.virtualThreads());
  }

  /**
   * A client.
   *
   * @param api what it asks
   * @param goroutines starts what sends a client's input: on a turned clock the clock itself, or
   *     time could leap before a word of it is sent
   */
  Client(Api api, Goroutines goroutines) {
    this.api = api;
    this.goroutines = goroutines;
  }

  /** Asks for something. */
  public Answer get(String uri) {
    return ask("GET", uri, "");
  }

  /** Has something done. */
  public Answer post(String uri) {
    return ask("POST", uri, "");
  }

  /** Has something done that JSON describes. */
  public Answer post(String uri, String json) {
    return ask("POST", uri, json);
  }

  /** The same, where nobody knows how long the text is before its end. */
  public Answer postInChunks(String uri, String json) {
    Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/json"));
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    return send("POST", uri, headers, body, -1, new Kept("", () -> {}));
  }

  /** Has something removed. */
  public Answer delete(String uri) {
    return ask("DELETE", uri, "");
  }

  /** Asks in any way. */
  public Answer ask(String method, String uri, String json) {
    Map<String, List<String>> headers =
        json.isEmpty() ? Map.of() : Map.of("Content-Type", List.of("application/json"));
    return send(method, uri, headers, json.getBytes(StandardCharsets.UTF_8), "");
  }

  /** Sends something of some type, which may be none, and may say how long it is. */
  public Answer send(String uri, String type, byte[] body, boolean tellsLength) {
    Map<String, List<String>> headers =
        type.isEmpty() ? Map.of() : Map.of("Content-Type", List.of(type));
    return send("POST", uri, headers, body, tellsLength ? body.length : -1, new Kept("", () -> {}));
  }

  /** Sends an archive. */
  public Answer upload(String uri, byte[] body) {
    return send("POST", uri, Map.of("Content-Type", List.of("application/tar")), body, "");
  }

  /**
   * Asks for something that takes the connection over.
   *
   * @param input what is sent then
   */
  public Answer attach(String uri, String json, String input) {
    Map<String, List<String>> headers = Map.of("Content-Type", List.of("application/json"));
    return send("POST", uri, headers, json.getBytes(StandardCharsets.UTF_8), input);
  }

  /** Asks for something that takes the connection over, as docker's own client does. */
  public Answer upgrade(String uri) {
    Map<String, List<String>> headers =
        Map.of("Connection", List.of("Upgrade"), "Upgrade", List.of("tcp"));
    return send("POST", uri, headers, new byte[0], "");
  }

  /**
   * Asks for something that takes the connection over, and does something else as soon as it is
   * answered, before whoever answers can go on.
   */
  public Answer attachAndThen(String uri, Runnable then) {
    return send("POST", uri, Map.of(), new byte[0], new Kept("", then));
  }

  /**
   * Asks for something that goes on.
   *
   * @param begun fires when something has been sent, be it the header alone
   */
  public Answer listen(String uri, Signal begun) {
    Kept reply =
        new Kept("", () -> {}) {
          @Override
          public void flush() {
            begun.fire();
          }
        };
    return send("GET", uri, Map.of(), new byte[0], reply);
  }

  private Answer send(
      String method, String uri, Map<String, List<String>> headers, byte[] body, String input) {
    return send(method, uri, headers, body, new Kept(input, () -> {}));
  }

  private Answer send(
      String method, String uri, Map<String, List<String>> headers, byte[] body, Kept reply) {
    return send(method, uri, headers, body, body.length, reply);
  }

  private Answer send(
      String method,
      String uri,
      Map<String, List<String>> headers,
      byte[] body,
      long length,
      Kept reply) {
    try {
      Url url = Url.ofRequest(uri.getBytes(StandardCharsets.ISO_8859_1));
      InputStream in = new ByteArrayInputStream(body);
      api.serve(new ApiRequest(method, uri, url, headers, in, length), reply);
      return reply.answer();
    } catch (UrlException e) {
      throw new IllegalArgumentException(uri, e);
    }
  }

  /** Keeps an answer. */
  private class Kept extends ApiReply {

    private final Map<String, String> headers = new TreeMap<>();
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private final String input;
    private final Runnable afterTheAnswer;
    private int status;

    Kept(String input, Runnable afterTheAnswer) {
      this.input = input;
      this.afterTheAnswer = afterTheAnswer;
    }

    synchronized Answer answer() {
      return new Answer(status == 0 ? 200 : status, headers, body.toByteArray());
    }

    @Override
    public synchronized void setHeader(String name, String value) {
      headers.put(name, value);
    }

    @Override
    public synchronized void addHeader(String name, String value) {
      headers.merge(name, value, (one, other) -> one + ", " + other);
    }

    @Override
    public synchronized void writeHeader(int code) {
      status = status == 0 ? code : status;
    }

    @Override
    public synchronized int status() {
      return status;
    }

    @Override
    public synchronized void write(int oneByte) {
      body.write(oneByte);
    }

    @Override
    public synchronized void write(byte[] from, int at, int length) {
      body.write(from, at, length);
    }

    @Override
    public void flush() {}

    @Override
    public Hijacked hijack() {
      Pipe pipe = new Pipe();
      goroutines.go(
          () -> {
            try (OutputStream out = pipe.writeEnd()) {
              out.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException nobody) {
              // whoever was to read it has ended
            }
          });
      OutputStream taken = new Taken();
      return new Hijacked() {
        @Override
        public InputStream in() {
          return pipe.readEnd();
        }

        @Override
        public OutputStream out() {
          return taken;
        }

        @Override
        public void closeWrite() {}

        @Override
        public void close() {}
      };
    }

    @Override
    public Signal gone() {
      return new Signal();
    }

    private final class Taken extends OutputStream {

      private boolean answered;

      @Override
      public void write(int oneByte) {
        write(new byte[] {(byte) oneByte}, 0, 1);
      }

      @Override
      public void write(byte[] from, int at, int length) {
        Kept.this.write(from, at, length);
        if (!answered) {
          answered = true;
          afterTheAnswer.run();
        }
      }
    }
  }
}
