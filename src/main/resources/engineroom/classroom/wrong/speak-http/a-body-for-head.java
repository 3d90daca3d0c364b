// HttpDoor.Response#writeHeader
// It announces a body for every request. An answer to HEAD has none.
@Override
public void writeHeader(int status) {
  try {
    exchange.sendResponseHeaders(status, 0);
  } catch (IOException unheard) {
    // Whoever asked has gone.
  }
}
