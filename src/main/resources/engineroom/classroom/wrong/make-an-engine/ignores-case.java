// Engine#commands
// Against: in order
// It puts the names in the order of a dictionary, large and small letters side by side. Go compares
// bytes.
private List<String> commands() {
  List<String> names = new ArrayList<>(handlers.keySet());
  names.sort(String.CASE_INSENSITIVE_ORDER);
  return names;
}
