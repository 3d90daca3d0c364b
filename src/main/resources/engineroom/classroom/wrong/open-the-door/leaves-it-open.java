// HttpDoor#handle
// It does not close the exchange, and the client waits for the rest of the answer.
@Override
public void handle(HttpExchange exchange) throws IOException {
  eng.serveHTTP(new Response(exchange), Url.parse(exchange.getRequestURI().toString()));
}
