// Connection#serve
// It does not finish the answer. What waits is never sent, and the client waits as well.
private boolean serve(Request request) throws IOException {
  Reply reply = new Reply(request, out);
  if (request.expectsMore()) {
    reply.refuseExpectation();
  } else if (request.isForTheServer()) {
    reply.beEmpty();
  } else {
    try {
      service.serve(request, reply);
    } catch (RuntimeException | Error panic) {
      log.log(System.Logger.Level.ERROR, "panic", panic);
      out.flush();
      return false;
    }
  }
  return false;
}
