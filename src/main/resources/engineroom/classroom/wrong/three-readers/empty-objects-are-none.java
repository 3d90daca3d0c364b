// Output#addTable
// Against: `addTable` adds a row for each object
// An empty object is no row.
public Table addTable() {
  Table dst = new Table("", 0);
  readWith(
      new ObjectReader(
          env -> {
            if (!env.entries().isEmpty()) {
              dst.add(env);
            }
          }));
  return dst;
}
