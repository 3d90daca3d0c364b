// HttpDoor.Response#addHeader
// Against: Headers are set and added on the reply
// It replaces what is there. There is one header for each argument.
@Override
public void addHeader(String name, String value) {
  reply.set(name, onOneLine(value));
}
