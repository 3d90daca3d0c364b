// Output#addListTable
// Against: `addListTable` a row for each object of the list
// It reads objects, one after the other, and finds a bracket. That is the mistake of the route for
// old clients: one word too short.
public Table addListTable() {
  Table dst = new Table("", 0);
  readWith(new ObjectReader(dst::add));
  return dst;
}
