// HttpDoor.Response#addHeader
// It replaces what is there. There is one header for each argument.
@Override
public void addHeader(String name, String value) {
  exchange.getResponseHeaders().set(name, onOneLine(value));
}
