// HttpDoor.Response#addHeader
// Against: Headers are set and added on the reply
// It adds no header without a value.
@Override
public void addHeader(String name, String value) {
  if (value.isEmpty()) {
    return;
  }
  reply.add(name, onOneLine(value));
}
