// HttpDoor#open
// Against: with a door as its service
// It opens the door of another engine.
public static HttpServer open(Engine eng, InetSocketAddress address) throws IOException {
  return HttpServer.open(address, new HttpDoor(new Engine(eng.host)), eng.host.log());
}
