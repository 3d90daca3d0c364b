// Engine#commands
// Against: “In order” means Go’s order
// It sorts as Java does, by UTF-16. Go compares the bytes of UTF-8, and the two differ as soon as
// a name holds an emoji.
private List<String> commands() {
  List<String> names = new ArrayList<>(handlers.keySet());
  names.sort(null);
  return names;
}
