package engineroom.engine.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Listens at an address and serves each client on a virtual thread of its own. Stands for {@code
 * http.Server} of Go 1.4.
 *
 * <p>Like that, it has no limit to how long a client may take; a client that has left leaves
 * nothing behind.
 */
public final class HttpServer implements Closeable {

  private static final int CLIENTS_THAT_MAY_WAIT = 128;

  /** So long it waits when the machine gives it no connection, in milliseconds. */
  private static final long PAUSE = 50;

  private final ServerSocket socket;
  private final Service service;
  private final System.Logger log;
  private final Set<Socket> clients = ConcurrentHashMap.newKeySet();

  private HttpServer(ServerSocket socket, Service service, System.Logger log) {
    this.socket = socket;
    this.service = service;
    this.log = log;
  }

  /**
   * Begins to serve.
   *
   * @param address where to listen; port 0 is any that is free
   * @param service answers the requests
   * @param log is told when the service throws
   * @return the server; closing it is the caller's
   * @throws IOException if the address cannot be had
   */
  public static HttpServer open(InetSocketAddress address, Service service, System.Logger log)
      throws IOException {
    HttpServer server = new HttpServer(new ServerSocket(), service, log);
    try {
      server.socket.bind(address, CLIENTS_THAT_MAY_WAIT);
    } catch (IOException e) {
      server.socket.close();
      throw e;
    }
    Thread.ofPlatform().name("http door").start(server::acceptAll);
    return server;
  }

  /** Where it listens. */
  public InetSocketAddress address() {
    return (InetSocketAddress) socket.getLocalSocketAddress();
  }

  /** How many clients are connected. */
  int clients() {
    return clients.size();
  }

  private void acceptAll() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        clients.add(client);
        Thread.startVirtualThread(() -> serve(client));
      } catch (IOException e) {
        pause(); // closed, or out of files until somebody leaves
      }
    }
  }

  private void serve(Socket client) {
    try (client) {
      if (!socket.isClosed()) {
        client.setTcpNoDelay(true);
        client.setKeepAlive(true);
        new Connection(client, service, log).serveAll();
      }
    } catch (IOException gone) {
      // The client has left, and nobody waits for its answer.
    } finally {
      clients.remove(client);
    }
  }

  private void pause() {
    try {
      Thread.sleep(socket.isClosed() ? 0 : PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Listens no more and ends all connections; a job under way is not stopped. */
  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket client : clients) {
      client.close();
    }
  }
}
