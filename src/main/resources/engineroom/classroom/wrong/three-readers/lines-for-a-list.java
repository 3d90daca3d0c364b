// Output#addListTable
// It reads objects, one after the other, and finds a bracket. That is the mistake of the route for
// old clients: one word too short.
public Table addListTable() {
  Table dst = new Table("", 0);
  readWith(dst::readFrom);
  return dst;
}
