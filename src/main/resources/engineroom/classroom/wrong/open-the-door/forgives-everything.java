// HttpDoor#serve
// Against: breaks it off when `serve` throws
// It catches what a handler throws. The answer has an end then, and its client takes the first half
// for the whole.
@Override
public void serve(Request request, Reply reply) {
  try {
    eng.serveHTTP(new Response(reply), request.target());
  } catch (RuntimeException unheard) {
    // The job has failed.
  }
}
