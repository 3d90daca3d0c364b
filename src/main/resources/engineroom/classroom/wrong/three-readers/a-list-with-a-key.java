// Output#addListTable
// Against: The tables have no key to sort by
// It makes a table with a key to sort by.
public Table addListTable() {
  Table dst = new Table("name", 0);
  readWith(new ListReader(dst));
  return dst;
}
