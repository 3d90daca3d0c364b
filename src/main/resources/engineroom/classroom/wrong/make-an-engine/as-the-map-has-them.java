// Engine#commands
// Against: gives all registered names in order
// It gives the names in whatever order the map has them. They are to be sorted.
private List<String> commands() {
  return new ArrayList<>(handlers.keySet());
}
