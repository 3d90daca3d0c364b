// Env#set
// Against: adds an entry `KEY=VALUE`
// It cuts the blanks off the value.
public void set(String key, String value) {
  entries.add(key + "=" + value.strip());
}
