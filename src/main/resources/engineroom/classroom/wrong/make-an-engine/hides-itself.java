// Engine#commands
// Against: That job is called `commands`;
// It leaves out the job that lists. commands is a name like any other and stands in its own list.
private List<String> commands() {
  List<String> names = new ArrayList<>(handlers.keySet());
  names.remove("commands");
  names.sort(Text::compare);
  return names;
}
