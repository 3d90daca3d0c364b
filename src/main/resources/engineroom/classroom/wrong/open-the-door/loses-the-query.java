// HttpDoor#handle
// It takes the path alone, and with the query it loses all arguments.
@Override
public void handle(HttpExchange exchange) throws IOException {
  try (exchange) {
    eng.serveHTTP(new Response(exchange), Url.parse(exchange.getRequestURI().getRawPath()));
  }
}
