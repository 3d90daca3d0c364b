// ListReader#end
// Against: reads it as one list at the end
// It reads nothing where the list does not begin at once.
public void end() {
  try {
    byte[] all = content.toByteArray();
    if (all.length > 0 && all[0] == '[') {
      dst.readListFrom(all);
    }
  } catch (IOException unheard) {
    // nobody is told
  }
}
