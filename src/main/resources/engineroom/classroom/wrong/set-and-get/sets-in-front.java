// Env#set
// Against: at the end of the list `entries`
// It adds at the beginning, and the first one counts.
public void set(String key, String value) {
  entries.add(0, key + "=" + value);
}
