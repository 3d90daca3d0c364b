// Connection#serve
// It makes a job of "OPTIONS *", which asks what the server can do.
private boolean serve(Request request) throws IOException {
  Reply reply = new Reply(request, out);
  if (request.expectsMore()) {
    reply.refuseExpectation();
  } else {
    try {
      service.serve(request, reply);
    } catch (RuntimeException | Error panic) {
      log.log(System.Logger.Level.ERROR, "panic", panic);
      out.flush();
      return false;
    }
  }
  reply.finish();
  if (reply.isBodyTooLarge()) {
    waitForTheReader();
  }
  return !reply.isLast();
}
