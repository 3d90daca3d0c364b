// HttpDoor#open
// It leaves the server the one thread that it has by itself, so a job that waits for another
// request waits for ever.
public static HttpServer open(Engine eng, InetSocketAddress address) throws IOException {
  HttpServer server = HttpServer.create(address, 0);
  server.createContext("/", new HttpDoor(eng));
  server.start();
  return server;
}
