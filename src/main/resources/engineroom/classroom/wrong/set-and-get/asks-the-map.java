// Env#get
// Against: Entries without an `=` may be there too; `get` passes over them.
// It asks the map, as exists does, and so fails where one entry has no =. get passes over such an
// entry.
public String get(String key) {
  return map().getOrDefault(key, "");
}
