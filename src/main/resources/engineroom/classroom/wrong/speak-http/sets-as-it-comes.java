// HttpDoor.Response#setHeader
// Against: Headers are set and added on the reply; before that, `onOneLine` makes one line of a
// value
// It makes one line of the values that it adds, and not of the one that it sets.
@Override
public void setHeader(String name, String value) {
  reply.set(name, value);
}
