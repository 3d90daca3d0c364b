// Env#set
// Against: adds an entry `KEY=VALUE`
// It sets nothing under the empty key.
public void set(String key, String value) {
  if (key.isEmpty()) {
    return;
  }
  entries.add(key + "=" + value);
}
