// HttpDoor#open
// Against: opens an `HttpServer` at an address
// It opens at the address of the machine itself, at any port.
public static HttpServer open(Engine eng, InetSocketAddress address) throws IOException {
  return HttpServer.open(
      new InetSocketAddress(address.getAddress(), 0), new HttpDoor(eng), eng.host.log());
}
