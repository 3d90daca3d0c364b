// HttpDoor.Response#setHeader
// Against: Headers are set and added on the reply
// It adds where it should set.
@Override
public void setHeader(String name, String value) {
  reply.add(name, onOneLine(value));
}
