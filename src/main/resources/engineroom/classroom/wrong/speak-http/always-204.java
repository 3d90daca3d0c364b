// HttpDoor.Response#writeHeader
// Against: `writeHeader` gives the reply its status
// It gives a status of its own.
@Override
public void writeHeader(int status) {
  reply.begin(204);
}
