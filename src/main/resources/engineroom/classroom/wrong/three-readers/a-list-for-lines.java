// Output#addTable
// It expects one list. addTable reads objects, one after the other, and makes nothing of a list.
public Table addTable() {
  Table dst = new Table("", 0);
  readWith(src -> dst.readListFrom(src.readAllBytes()));
  return dst;
}
