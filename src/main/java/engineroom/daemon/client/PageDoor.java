package engineroom.daemon.client;

import engineroom.daemon.api.Api;
import engineroom.daemon.api.ApiRequest;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Text;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A daemon's door that is no socket: each request is served on a thread of its own. */
public final class PageDoor {

  private final Api api;
  private final Goroutines goroutines;
  private volatile boolean closed;

  /**
   * An open door.
   *
   * @param api answers who comes in
   * @param goroutines starts the threads that serve
   */
  public PageDoor(Api api, Goroutines goroutines) {
    this.api = api;
    this.goroutines = goroutines;
  }

  /** Lets nobody in any more: there is no daemon behind it. */
  public void close() {
    closed = true;
  }

  /**
   * Sends a request.
   *
   * @throws ClientException if there is nobody to send it to, or it cannot be sent
   */
  Exchange send(String method, String target, Map<String, String> headers, byte[] body)
      throws ClientException {
    if (closed) {
      throw new DaemonError(
          "Cannot connect to the Docker daemon. Is 'docker -d' running on this host?",
          DaemonError.NONE);
    }
    ApiRequest request = request(method, Query.target(target), headers, body);
    Exchange exchange = new Exchange();
    goroutines.go(() -> exchange.serve(api, request));
    return exchange;
  }

  private static ApiRequest request(
      String method, String target, Map<String, String> headers, byte[] body)
      throws ClientException {
    try {
      Url url = Url.ofRequest(Text.bytes(target));
      Map<String, List<String>> fields = new TreeMap<>();
      headers.forEach((name, value) -> fields.put(name, List.of(value)));
      return new ApiRequest(
          method, target, url, fields, new ByteArrayInputStream(body), body.length);
    } catch (UrlException e) {
      throw new ClientException("parse " + target + ": " + e.getMessage());
    }
  }
}
