// HttpDoor#open
// Against: `serve` answers one request
// It lets in one request at a time, so a job that waits for another request waits for ever.
public static HttpServer open(Engine eng, InetSocketAddress address) throws IOException {
  HttpDoor door = new HttpDoor(eng);
  return HttpServer.open(
      address,
      (request, reply) -> {
        synchronized (door) {
          door.serve(request, reply);
        }
      },
      eng.host.log());
}
