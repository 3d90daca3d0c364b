// HttpDoor#open
// Against: `open` opens an `HttpServer` at an address
// Where the address is taken it opens another.
public static HttpServer open(Engine eng, InetSocketAddress address) throws IOException {
  try {
    return HttpServer.open(address, new HttpDoor(eng), eng.host.log());
  } catch (IOException e) {
    return HttpServer.open(
        new InetSocketAddress(address.getAddress(), 0), new HttpDoor(eng), eng.host.log());
  }
}
