// HttpDoor#open
// Against: the log of the engine’s host
// It writes into a log of its own.
public static HttpServer open(Engine eng, InetSocketAddress address) throws IOException {
  return HttpServer.open(address, new HttpDoor(eng), System.getLogger("door"));
}
