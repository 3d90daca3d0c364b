// HttpDoor.Response#writeHeader
// It announces that there is no body. -1 means none, and 0 a body of unknown length.
@Override
public void writeHeader(int status) {
  try {
    exchange.sendResponseHeaders(status, -1);
  } catch (IOException unheard) {
    // Whoever asked has gone.
  }
}
