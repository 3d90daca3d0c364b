// Output#addTable
// Against: `addTable` adds a row for each object
// It expects one list. addTable reads objects, one after the other, and makes nothing of a list.
public Table addTable() {
  Table dst = new Table("", 0);
  readWith(new ListReader(dst));
  return dst;
}
