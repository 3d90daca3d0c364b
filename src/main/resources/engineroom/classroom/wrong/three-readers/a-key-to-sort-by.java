// Output#addTable
// Against: The tables have no key to sort by
// It makes a table with a key to sort by.
public Table addTable() {
  Table dst = new Table("name", 0);
  readWith(new ObjectReader(dst::add));
  return dst;
}
