// Env#set
// Against: Nothing is ever replaced
// It adds nothing where the very same entry is there already. One that came between then still
// counts.
public void set(String key, String value) {
  if (!entries.contains(key + "=" + value)) {
    entries.add(key + "=" + value);
  }
}
