package engineroom.engine.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** One client's connection: its requests, one after the other. Stands for Go's {@code conn}. */
final class Connection {

  /** How much a client may send up to the end of a header: 1 MB, and what Go reads ahead. */
  private static final long MOST_OF_A_HEADER = (1 << 20) + 4096;

  private static final int ROOM = 4096;

  private final Client client;
  private final Service service;
  private final System.Logger log;
  private final Incoming in;
  private final OutputStream out;

  Connection(Client client, Service service, System.Logger log) {
    this.client = client;
    this.service = service;
    this.log = log;
    this.in = new Incoming(client.in());
    this.out = new BufferedOutputStream(client.out(), ROOM);
  }

  /**
   * Serves requests until the client has no more, sends what is none, or leaves.
   *
   * @throws IOException if it has left
   */
  void serveAll() throws IOException {
    Request request = read();
    while (request != null && serve(request)) {
      request = read();
    }
  }

  private Request read() throws IOException {
    in.limit(MOST_OF_A_HEADER);
    try {
      Request request = Request.read(in);
      in.limit(Long.MAX_VALUE);
      return request;
    } catch (BadRequestException bad) {
      refuse(in.isExhausted() ? "413 Request Entity Too Large" : "400 Bad Request");
      return null;
    }
  }

  private void refuse(String status) throws IOException {
    out.write(("HTTP/1.1 " + status + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
    if (in.isExhausted()) {
      client.endGently();
    }
  }

  /** Whether another request may follow. */
  private boolean serve(Request request) throws IOException {
    Reply reply = new Reply(request, out, in, client);
    if (request.expectsMore()) {
      reply.refuseExpectation();
    } else if (request.isForTheServer()) {
      reply.beEmpty();
    } else {
      request.inviteThrough(out);
      try {
        service.serve(request, reply);
      } catch (RuntimeException | Error panic) {
        log.log(System.Logger.Level.ERROR, "panic serving " + client, panic);
        out.flush(); // what waits in the answer is lost, and so is its end
        return false;
      }
    }
    reply.finish();
    if (reply.endsGently()) {
      client.endGently();
    }
    return !reply.isLast();
  }
}
