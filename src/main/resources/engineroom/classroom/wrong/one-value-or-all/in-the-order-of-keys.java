// Env#map
// Against: both in the order in which the keys first came
// It sorts the keys.
public Map<String, String> map() {
  Map<String, String> map = new java.util.TreeMap<>();
  putInto(map);
  return map;
}
