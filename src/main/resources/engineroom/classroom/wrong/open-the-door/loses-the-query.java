// HttpDoor#serve
// Against: the target of the request
// It takes the path alone, and with the query it loses all arguments.
@Override
public void serve(Request request, Reply reply) {
  try {
    String path = request.target().path();
    eng.serveHTTP(new Response(reply), engineroom.engine.go.Url.parse(path));
  } catch (IOException e) {
    throw new IllegalStateException(e);
  }
}
