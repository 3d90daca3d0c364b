// Env#set
// Against: adds an entry `KEY=VALUE`
// It cuts the blanks off the key.
public void set(String key, String value) {
  entries.add(key.strip() + "=" + value);
}
