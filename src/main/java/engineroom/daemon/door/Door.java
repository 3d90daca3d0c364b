package engineroom.daemon.door;

import engineroom.daemon.api.Api;
import engineroom.daemon.api.ApiRequest;
import engineroom.engine.http.HttpServer;
import engineroom.engine.http.Reply;
import engineroom.engine.http.Request;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.nio.file.Path;

/** Puts an API behind a server: what {@code ServeApi} does for each of its addresses. */
public final class Door implements Closeable {

  private final HttpServer server;

  private Door(HttpServer server) {
    this.server = server;
  }

  /**
   * Opens a door at a port.
   *
   * @param api answers the requests, each client's on a thread of its own
   * @param address where to listen; port 0 is any that is free
   * @param log is told when the API throws
   * @return the door; closing it is the caller's
   * @throws IOException if the address cannot be had
   */
  public static Door open(Api api, InetSocketAddress address, System.Logger log)
      throws IOException {
    return new Door(HttpServer.open(address, (asked, reply) -> serve(api, asked, reply), log));
  }

  /**
   * Opens a door at a socket's file, which its owner and his group may use. A file that a daemon
   * has left there when it was killed is replaced.
   *
   * @param api answers the requests, each client's on a thread of its own
   * @param file where to listen; it goes when the door is closed
   * @param log is told when the API throws
   * @return the door; closing it is the caller's
   * @throws IOException if there is a file already that is no socket or at which somebody listens,
   *     or if none can be made
   */
  public static Door open(Api api, Path file, System.Logger log) throws IOException {
    SocketFile socket = new SocketFile(file);
    socket.clear();
    Door door = new Door(listen(api, socket, log));
    try {
      socket.restrict();
      return door;
    } catch (IOException e) {
      door.close();
      throw e;
    }
  }

  private static HttpServer listen(Api api, SocketFile socket, System.Logger log)
      throws IOException {
    try {
      return HttpServer.open(socket.address(), (asked, reply) -> serve(api, asked, reply), log);
    } catch (SocketException e) {
      throw new IOException("no socket can be made at " + socket + ": " + e.getMessage(), e);
    }
  }

  private static void serve(Api api, Request asked, Reply reply) {
    ApiRequest request =
        new ApiRequest(
            asked.method(),
            asked.uri(),
            asked.target(),
            asked.headers(),
            asked.body(),
            asked.contentLength());
    api.serve(request, new ServerReply(reply));
  }

  /**
   * Where it listens.
   *
   * @throws IllegalStateException if that is at a file
   */
  public InetSocketAddress address() {
    return server.address();
  }

  /** How many clients are connected. */
  public int clients() {
    return server.clients();
  }

  /** Lets nobody in any more, and ends all connections. */
  @Override
  public void close() throws IOException {
    server.close();
  }
}
