package engineroom.engine.http;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.locks.LockSupport;

/**
 * Listens at an address, or at a socket's file, and serves each client on a virtual thread of its
 * own. Stands for {@code http.Server} of Go 1.4.
 *
 * <p>Like that, it has no limit to how long a client may take; a client that has left leaves
 * nothing behind.
 */
public final class HttpServer implements Closeable {

  private static final int CLIENTS_THAT_MAY_WAIT = 128;

  /** So long it waits when the machine gives it no connection. */
  private static final Duration PAUSE = Duration.ofMillis(50);

  /** So long a client has to read what is on its way before its connection ends. */
  private static final Duration TIME_TO_READ = Duration.ofMillis(500);

  private final ServerSocketChannel listener;
  private final SocketAddress address;
  private final Service service;
  private final System.Logger log;
  private final ThreadFactory threads;
  private final Thread door = Thread.ofPlatform().name("http door").unstarted(this::acceptAll);
  private final Set<Client> clients = ConcurrentHashMap.newKeySet();

  private HttpServer(
      ServerSocketChannel listener, Service service, System.Logger log, ThreadFactory threads)
      throws IOException {
    this.listener = listener;
    this.address = listener.getLocalAddress();
    this.service = service;
    this.log = log;
    this.threads = threads;
  }

  /**
   * Begins to serve.
   *
   * @param address where to listen: at a port, where 0 is any that is free, or at a socket's file,
   *     which must not be there yet
   * @param service answers the requests
   * @param log is told when the service throws
   * @return the server; closing it is the caller's
   * @throws IOException if the address cannot be had
   */
  public static HttpServer open(SocketAddress address, Service service, System.Logger log)
      throws IOException {
    return open(address, service, log, Thread.ofVirtual().factory());
  }

  /**
   * Begins to serve.
   *
   * @param threads gives each client a thread of its own
   */
  static HttpServer open(
      SocketAddress address, Service service, System.Logger log, ThreadFactory threads)
      throws IOException {
    if (address instanceof InetSocketAddress host && host.isUnresolved()) {
      throw new SocketException("nobody knows the host " + host.getHostString());
    }
    ServerSocketChannel listener = listener(address);
    try {
      listener.bind(address, CLIENTS_THAT_MAY_WAIT);
    } catch (IOException e) {
      listener.close();
      throw e;
    }
    HttpServer server = new HttpServer(listener, service, log, threads);
    server.door.start();
    return server;
  }

  private static ServerSocketChannel listener(SocketAddress address) throws IOException {
    return address instanceof UnixDomainSocketAddress
        ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
        : ServerSocketChannel.open();
  }

  /**
   * Where it listens.
   *
   * @throws IllegalStateException if that is at a file
   */
  public InetSocketAddress address() {
    if (address instanceof InetSocketAddress port) {
      return port;
    }
    throw new IllegalStateException("a file has no port: " + address);
  }

  /** How many clients are connected. */
  public int clients() {
    return clients.size();
  }

  private void acceptAll() {
    while (listener.isOpen()) {
      try {
        Client client = new Client(listener.accept(), threads, TIME_TO_READ);
        threads.newThread(() -> serve(client)).start();
      } catch (IOException e) {
        LockSupport.parkNanos(PAUSE.toNanos()); // closed, or out of files until somebody leaves
      }
    }
  }

  private void serve(Client client) {
    clients.add(client);
    try (client) {
      if (listener.isOpen()) { // if not, whoever closed it may not have seen this client
        client.prepare();
        new Connection(client, service, log).serveAll();
      }
    } catch (IOException gone) {
      // The client has left, and nobody waits for its answer.
    } finally {
      clients.remove(client);
    }
  }

  /**
   * Listens no more and ends all connections; a job under way is not stopped. A socket's file is
   * removed, as Go's listener does.
   */
  @Override
  public void close() throws IOException {
    boolean open = listener.isOpen();
    listener.close();
    LockSupport.unpark(door);
    for (Client client : clients) {
      client.close();
    }
    if (open && address instanceof UnixDomainSocketAddress file) {
      Files.deleteIfExists(file.getPath());
    }
  }
}
