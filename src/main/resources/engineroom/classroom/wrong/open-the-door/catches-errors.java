// HttpDoor#serve
// Against: breaks it off when `serve` throws
// It lets exceptions through and not the errors of Java.
public void serve(Request request, Reply reply) {
  try {
    eng.serveHTTP(new Response(reply), request.target());
  } catch (Error e) {
    eng.host.log().log(System.Logger.Level.ERROR, "panic", e);
  }
}
