// HttpDoor#open
// Against: with a door as its service
// It keeps the door that it made first.
private static HttpDoor door;

public static HttpServer open(Engine eng, InetSocketAddress address) throws IOException {
  door = door == null ? new HttpDoor(eng) : door;
  return HttpServer.open(address, door, eng.host.log());
}
