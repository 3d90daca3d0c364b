// HttpDoor#open
// Against: `open` opens an `HttpServer` at an address
// It takes the port of the address, and listens everywhere.
public static HttpServer open(Engine eng, InetSocketAddress address) throws IOException {
  return HttpServer.open(
      new InetSocketAddress(address.getPort()), new HttpDoor(eng), eng.host.log());
}
