// HttpDoor.Response#addHeader
// Against: Headers are set and added on the reply; before that, `onOneLine` makes one line of a
// value
// It makes one line of the value that it sets, and not of those that it adds.
@Override
public void addHeader(String name, String value) {
  reply.add(name, value);
}
