// Connection#serve
// It finishes the answer of a handler that has thrown. Its client takes the first half for the
// whole.
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
    }
  }
  reply.finish();
  if (reply.isBodyTooLarge()) {
    waitForTheReader();
  }
  return !reply.isLast();
}
