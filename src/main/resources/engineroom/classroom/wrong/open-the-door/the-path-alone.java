// HttpDoor#serve
// Against: the target of the request
// It hands on the path, and drops the question mark and what follows.
@Override
public void serve(Request request, Reply reply) {
  try {
    eng.serveHTTP(new Response(reply), engineroom.engine.go.Url.parse(request.target().path()));
  } catch (engineroom.engine.go.UrlException e) {
    throw new IllegalStateException(e);
  }
}
