// HttpDoor#handle
// It closes the exchange only where nothing was thrown. A handler that throws then leaves its
// client waiting.
@Override
public void handle(HttpExchange exchange) throws IOException {
  try {
    eng.serveHTTP(new Response(exchange), Url.parse(exchange.getRequestURI().toString()));
    exchange.close();
  } catch (RuntimeException unheard) {
    // The job has failed.
  }
}
