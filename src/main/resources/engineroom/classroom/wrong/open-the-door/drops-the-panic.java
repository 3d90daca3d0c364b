// HttpDoor#serve
// Against: breaks it off when `serve` throws
// It drops what a handler throws, so that the client takes half an answer for a whole one.
@Override
public void serve(Request request, Reply reply) {
  try {
    eng.serveHTTP(new Response(reply), request.target());
  } catch (RuntimeException e) {
    // the answer ends here
  }
}
