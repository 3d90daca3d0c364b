// Env#getTime
// Against: `getTime`: `Rfc3339.parse(get(key))`
// It takes off the quotes that `setAuto` puts around a time.
public OffsetDateTime getTime(String key) {
  String text = get(key);
  boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
  return Rfc3339.parse(quoted ? text.substring(1, text.length() - 1) : text);
}
