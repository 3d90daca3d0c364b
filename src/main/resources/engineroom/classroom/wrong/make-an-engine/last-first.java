// Engine#commands
// Against: in order
// It lists the last name first.
private List<String> commands() {
  List<String> names = new ArrayList<>(handlers.keySet());
  names.sort((a, b) -> Text.compare(b, a));
  return names;
}
