package engineroom.daemon.client;

import engineroom.daemon.api.Api;
import engineroom.daemon.api.ApiRequest;
import engineroom.daemon.api.DoorMaker;
import engineroom.daemon.api.OpenDoor;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import engineroom.engine.go.Text;
import engineroom.engine.go.Url;
import engineroom.engine.go.UrlException;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A daemon's door that is no socket: each request is served on a thread of its own. It is the same
 * door whatever address it is opened under, and stays closed once it has been.
 */
public final class PageDoor implements DoorMaker, OpenDoor {

  private final Goroutines goroutines;
  private final Signal opened = new Signal();
  private final Signal closed = new Signal();
  private final List<Exchange> under = new ArrayList<>();
  private Api api;

  /**
   * A door that nobody has opened.
   *
   * @param goroutines starts the threads that serve
   */
  public PageDoor(Goroutines goroutines) {
    this.goroutines = goroutines;
  }

  @Override
  public OpenDoor open(String protocol, String address, Api behind) {
    synchronized (this) {
      api = behind;
    }
    opened.fire();
    return this;
  }

  /** Fires when it is open. */
  public Signal opened() {
    return opened;
  }

  @Override
  public void close() {
    closed.fire();
  }

  @Override
  public Signal closed() {
    return closed;
  }

  /** Breaks off all that is under way, as the end of the daemon's process does. */
  public void cut() {
    close();
    List<Exchange> all;
    synchronized (this) {
      all = new ArrayList<>(under);
    }
    for (Exchange each : all) {
      each.cut();
    }
  }

  /**
   * Sends a request.
   *
   * @throws ClientException if there is nobody to send it to, or it cannot be sent
   */
  Exchange send(String method, String target, Map<String, String> headers, byte[] body)
      throws ClientException {
    if (!opened.hasFired() || closed.hasFired()) {
      throw new DaemonError(
          "Cannot connect to the Docker daemon. Is 'docker -d' running on this host?",
          DaemonError.NONE);
    }
    ApiRequest request = request(method, Query.target(target), headers, body);
    Exchange exchange = new Exchange();
    goroutines.go(() -> serve(request, exchange));
    return exchange;
  }

  private void serve(ApiRequest request, Exchange exchange) {
    Api behind;
    synchronized (this) {
      under.add(exchange);
      behind = api;
    }
    try {
      exchange.serve(behind, request);
    } finally {
      synchronized (this) {
        under.remove(exchange);
      }
    }
  }

  private static ApiRequest request(
      String method, String target, Map<String, String> headers, byte[] body)
      throws ClientException {
    try {
      Url url = Url.ofRequest(Text.bytes(target));
      Map<String, List<String>> fields = new TreeMap<>();
      for (Map.Entry<String, String> each : headers.entrySet()) {
        fields.put(each.getKey(), List.of(each.getValue()));
      }
      return new ApiRequest(
          method, target, url, fields, new ByteArrayInputStream(body), body.length);
    } catch (UrlException e) {
      throw new ClientException("parse " + target + ": " + e.getMessage());
    }
  }
}
