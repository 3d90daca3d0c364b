// Engine#commands
// Breaks: names-are-sorted-as-bytes
// Level: 3
// It sorts as Java does, by units of UTF-16. Go compares bytes of UTF-8, which is the same order
// for every name in English, and another one beyond U+FFFF.
// Hint: Which characters does Java store in two pieces, and where does the first piece stand in the
// alphabet?
private List<String> commands() {
  List<String> names = new ArrayList<>(handlers.keySet());
  names.sort(null);
  return names;
}
