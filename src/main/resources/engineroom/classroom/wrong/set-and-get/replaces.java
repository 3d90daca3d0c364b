// Env#set
// Against: Nothing is ever replaced
// It removes what the key had before. Nothing is ever taken out of an environment: setting adds.
public void set(String key, String value) {
  entries.removeIf(entry -> entry.startsWith(key + "="));
  entries.add(key + "=" + value);
}
